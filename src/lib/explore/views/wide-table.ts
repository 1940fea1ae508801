import {rollup} from "d3";
import type {FigureTable} from "../../../charts/figure-table.js";

/** One cell of a table that is still long: a row's name, a column's name and the words in between. */
export interface LongCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/**
 * Reshapes long cells into a table to read: rows and columns in the order in which they first come. With d3 and not
 * Arquero, whose every verb compiles code as it runs, which the site's security policy rightly forbids.
 */
export function wideTable(
  cells: readonly LongCell[],
  words: {readonly caption: string; readonly rowsAre: string; readonly ours?: string | undefined}
): FigureTable {
  const columns = [...new Set(cells.map(({column}) => column))];
  const rows = rollup(
    cells,
    ([cell]) => cell?.text ?? "[x]",
    ({row}) => row,
    ({column}) => column
  );
  return {
    caption: words.caption,
    columns: [words.rowsAre, ...columns],
    rows: [...rows].map(([row, texts]) => ({
      cells: [row, ...columns.map((column) => texts.get(column) ?? "[x]")],
      ours: row === words.ours
    }))
  };
}
