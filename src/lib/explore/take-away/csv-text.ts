import {csvLines} from "../../../contract/csv-lines.js";
import {plainCell} from "../../../contract/plain-cell.js";

/**
 * A table as the text of a CSV file: its first row names the columns, and a null is an empty cell. No text is a formula
 * to a spreadsheet.
 */
export const csvText = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  csvLines(rows.map((cells) => cells.map(cellText)));

const cellText = (cell: string | number | boolean | null): string =>
  cell === null ? "" : typeof cell === "string" ? plainCell(cell) : String(cell);
