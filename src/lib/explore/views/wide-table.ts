import {rollup} from "d3";
import type {FigureTable} from "../../figures/figure-table.js";

/** One cell of a table that is still long: a row's name, a column's name and the words in between. */
export interface LongCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** Whether the row is our own council's. */
  readonly ours?: boolean | undefined;
}

/**
 * Reshapes long cells into a table to read: rows and columns in the order in which they first come. With d3 and not
 * Arquero, whose every verb compiles code as it runs, which the site's security policy rightly forbids.
 */
export function wideTable(
  cells: readonly LongCell[],
  words: {readonly caption: string; readonly rowsAre: string}
): FigureTable {
  const columns = [...new Set(cells.map(({column}) => column))];
  const rows = rollup(
    cells,
    (same) => same,
    ({row}) => row
  );
  return {
    caption: words.caption,
    columns: [words.rowsAre, ...columns],
    rows: [...rows].map(([row, same]) => {
      const texts = new Map(same.map(({column, text}) => [column, text]));
      return {
        cells: [row, ...columns.map((column) => texts.get(column) ?? "[x]")],
        ours: same.some(({ours}) => ours)
      };
    })
  };
}
