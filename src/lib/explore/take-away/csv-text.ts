import {csvLines} from "../../../contract/csv-lines.js";

/** A table as the text of a CSV file: its first row names the columns, and a null is an empty cell. */
export const csvText = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  csvLines(rows.map((cells) => cells.map((cell) => (cell === null ? "" : String(cell)))));
