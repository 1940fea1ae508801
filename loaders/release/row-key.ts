import type {MeasureRow} from "../contract/release.ts";

/** The columns that together name one published figure, in the order in which a release is sorted. */
const KEY = [
  "measure",
  "time_period",
  "time_identifier",
  "area_code",
  "breakdown",
  "category",
  "breakdown_2",
  "category_2",
  "basis",
  "source"
] as const satisfies readonly (keyof MeasureRow)[];

type Keyed = Pick<MeasureRow, (typeof KEY)[number]>;

/** One column of the key; blank for the second breakdown of a figure that has none. */
const codeIn = (row: Keyed, column: (typeof KEY)[number]): string => row[column] ?? "";

/** The key of a figure as one string, for maps. */
export const rowKey = (row: Keyed): string => KEY.map((column) => codeIn(row, column)).join("|");

/**
 * Sorts by codes alone. Any other order, by value or as the rows arrived, could show which figures a hidden one is
 * close to.
 */
export function byKey(one: Keyed, other: Keyed): number {
  for (const column of KEY) {
    const [a, b] = [codeIn(one, column), codeIn(other, column)];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
