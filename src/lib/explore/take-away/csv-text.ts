import {csvFormatRows} from "d3";

/** A table as the text of a CSV file: its first row names the columns, and a null is an empty cell. */
export const csvText = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  `${csvFormatRows(rows.map((cells) => cells.map((cell) => (cell === null ? "" : String(cell)))))}\n`;
