import {KEY_COLUMNS, type KeyColumn} from "../contract/key-columns.ts";
import type {MeasureRow} from "../contract/release.ts";

type Keyed = Pick<MeasureRow, KeyColumn>;

/** One column of the key; blank for the second breakdown of a figure that has none. */
const codeIn = (row: Keyed, column: KeyColumn): string => row[column] ?? "";

/** The key of a figure as one string, for maps. */
export const rowKey = (row: Keyed): string => KEY_COLUMNS.map((column) => codeIn(row, column)).join("|");

/**
 * Sorts by codes alone. Any other order, by value or as the rows arrived, could show which figures a hidden one is
 * close to.
 */
export function byKey(one: Keyed, other: Keyed): number {
  for (const column of KEY_COLUMNS) {
    const [a, b] = [codeIn(one, column), codeIn(other, column)];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
