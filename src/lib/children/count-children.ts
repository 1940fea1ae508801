import type {ChildTable} from "./child-table.js";
import type {Chosen} from "./chosen.js";

/** Counts of rows: one a child and 31 March. */
export interface ChildCounts {
  /** Rows that fit all that is chosen. */
  readonly rows: number;
  /** Children to whom those rows belong. */
  readonly children: number;
  /** Rows among them that no other child of that year is like. */
  readonly alone: number;
  /** For each attribute, for each of its categories: rows that fit what is chosen of all the other attributes. */
  readonly byCategory: readonly Uint32Array[];
}

/**
 * Counts all attributes in one pass over the rows. A row that fits every attribute counts everywhere; one that
 * fails a single attribute counts in that one alone, which shows what choosing otherwise there would add.
 */
export function countChildren(table: ChildTable, chosen: Chosen): ChildCounts {
  const {attributes} = table;
  const byCategory = attributes.map(({categories}) => new Uint32Array(categories.length));
  const wanted = attributes.map(({id, categories}) => {
    const some = chosen.get(id);
    return Uint8Array.from(categories, (category) => (!some?.size || some.has(category.id) ? 1 : 0));
  });
  const columns = attributes.map(({codes}, place) => ({
    codes,
    fits: wanted[place] ?? new Uint8Array(),
    counts: byCategory[place] ?? new Uint32Array()
  }));
  const met = new Uint8Array(table.children);
  let rows = 0;
  let children = 0;
  let alone = 0;
  for (let row = 0; row < table.rows; row++) {
    let failed = 0;
    let only = null;
    for (const column of columns) {
      if (column.fits[column.codes[row] ?? 0] === 1) continue;
      failed++;
      only = column;
      if (failed > 1) break;
    }
    if (failed === 1 && only) count(only, row);
    if (failed > 0) continue;
    for (const column of columns) count(column, row);
    rows++;
    if (table.alike[row] === 1) alone++;
    const child = table.child[row] ?? 0;
    if (met[child] === 0) {
      met[child] = 1;
      children++;
    }
  }
  return {rows, children, alone, byCategory};
}

function count(
  {codes, counts}: {readonly codes: Uint8Array; readonly counts: Uint32Array},
  row: number
): void {
  const code = codes[row] ?? 0;
  counts[code] = (counts[code] ?? 0) + 1;
}
