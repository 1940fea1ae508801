import {required} from "../../contract/required.js";
import type {ChildTable} from "./child-table.js";
import type {Chosen} from "./chosen.js";

/** Counts of rows: one a child and 31 March. */
export interface ChildCounts {
  /** Rows that fit all that is chosen. */
  readonly rows: number;
  /** Children to whom those rows belong. */
  readonly children: number;
  /** Rows among them whose child is like no other child of that year. */
  readonly alone: number;
  /** For each attribute, for each of its categories: rows that fit what is chosen of all the other attributes. */
  readonly byCategory: readonly Uint32Array[];
}

/**
 * Counts all attributes in one pass over the rows. A row that fits what is chosen of every attribute counts everywhere.
 * A row that fails one attribute alone counts there, which shows what another choice of that attribute would add.
 */
export function countChildren(table: ChildTable, chosen: Chosen): ChildCounts {
  const {attributes} = table;
  const columns = attributes.map(({id, categories, codes}) => {
    const some = chosen.get(id);
    return {
      codes,
      /** For each category, whether a row of it fits what is chosen: 1 or 0. */
      fits: Uint8Array.from(categories, (category) => (!some?.size || some.has(category.id) ? 1 : 0)),
      counts: new Uint32Array(categories.length)
    };
  });
  const met = new Uint8Array(table.children);
  let rows = 0;
  let children = 0;
  let alone = 0;
  for (let row = 0; row < table.rows; row++) {
    let failed = 0;
    let only = null;
    for (const column of columns) {
      if (column.fits[at(column.codes, row)] === 1) continue;
      failed++;
      only = column;
      if (failed > 1) break;
    }
    if (failed === 1 && only) count(only, row);
    if (failed > 0) continue;
    for (const column of columns) count(column, row);
    rows++;
    if (table.alike[row] === 1) alone++;
    const child = at(table.child, row);
    if (met[child] === 0) {
      met[child] = 1;
      children++;
    }
  }
  return {rows, children, alone, byCategory: columns.map(({counts}) => counts)};
}

function count(
  {codes, counts}: {readonly codes: Uint8Array; readonly counts: Uint32Array},
  row: number
): void {
  const code = at(codes, row);
  counts[code] = at(counts, code) + 1;
}

/** The number at a place of an array that is known to reach so far. */
const at = (numbers: Uint8Array | Uint32Array, place: number): number =>
  required(numbers[place], "a number for every row and category");
