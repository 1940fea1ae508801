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

/** The key of a figure as one string, for maps. */
export const rowKey = (row: Keyed): string => KEY.map((column) => row[column] ?? "").join("|");

/**
 * Sorts by codes alone. An order by value, or the order in which rows arrived, could tell what a hidden
 * figure is near to.
 */
export function byKey(one: Keyed, other: Keyed): number {
  for (const column of KEY) {
    const [a, b] = [one[column] ?? "", other[column] ?? ""];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
