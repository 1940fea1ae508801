import {type Column, column} from "../layout/column.ts";

/** `1.23457E+11`, as a spreadsheet writes a long number. No system writes a plus sign in an id. */
const SCIENTIFIC_NOTATION = /^\d+(?:[.,]\d+)?E\+\d+$/i;

/** An id, kept as it is. One in scientific notation has lost its last digits, so that several ids look alike. */
export const id = (header: string, expects: string): Column<string> => ({
  ...column(header, expects, (cell) =>
    SCIENTIFIC_NOTATION.test(cell)
      ? {problem: {...DIGITS_LOST, message: `${HOLDS}, expected ${expects}`}}
      : {value: cell}
  ),
  holds: "id"
});

const HOLDS = "holds a number in scientific notation, as a spreadsheet shortens a long id";

const DIGITS_LOST = {
  severity: "error",
  code: "id-in-scientific-notation",
  remedy:
    "the digits that it left out are lost, so export the file again and use it without opening it in a spreadsheet, or open it there with this column as text"
} as const;
