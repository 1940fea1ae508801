import {group} from "d3";
import type {FigureTable} from "../../figures/figure-table.js";

/** One cell of a table that is still long: a row's name, a column's name and the words in between. */
export interface LongCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** Whether the row is our own council's. */
  readonly ours?: boolean | undefined;
}

/** Turns long cells into a table to read, with rows and columns in the order in which they first come. */
export function wideTable(
  cells: readonly LongCell[],
  words: {readonly caption: string; readonly rowsAre: string}
): FigureTable {
  const columns = [...new Set(cells.map(({column}) => column))];
  const rows = group(cells, ({row}) => row);
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
