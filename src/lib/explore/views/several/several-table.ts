import {required} from "../../../../contract/required.js";
import type {FigureRow, FigureTable} from "../../../figures/figure-table.js";

/** One measure of several: the name of its column and the table that it would have by itself. */
export interface OneTable {
  readonly name: string;
  readonly table: FigureTable;
}

/** The name of a line of the table of all: its row, and its period where there is more than one. */
export const lineName = (row: string, period: string, periods: readonly string[]): string =>
  periods.length > 1 ? `${row}, ${period}` : row;

/**
 * The tables of several measures as one: a line for each row and period, a column for each measure. A line for which no
 * measure has a figure is left out.
 * @param periods the columns of those tables, oldest first
 */
export function severalTable(all: readonly OneTable[], periods: readonly string[]): FigureTable {
  const tables = all.map(({table}) => table);
  const rowsAre = required(tables[0]?.columns[0], "the name of the rows, which every table has");
  const rows = [...new Set(tables.flatMap((table) => table.rows.map(({cells: [row]}) => row)))];
  const lines = rows.flatMap((row) =>
    periods.map(
      (period): FigureRow => ({
        cells: [lineName(row, period, periods), ...tables.map((table) => cellOf(table, row, period))],
        ours: tables.some((table) => table.rows.some(({cells, ours}) => ours && cells[0] === row))
      })
    )
  );
  return {
    caption: "The same as a table, a column a measure",
    columns: [rowsAre, ...all.map(({name}) => name)],
    rows: lines.filter(({cells: [, ...figures]}) => figures.some((figure) => figure !== ABSENT))
  };
}

const ABSENT = "[x]";

function cellOf({columns, rows}: FigureTable, row: string, period: string): string {
  const place = columns.indexOf(period, 1);
  const found = rows.find(({cells}) => cells[0] === row);
  return (place > 0 && found?.cells[place]) || ABSENT;
}
