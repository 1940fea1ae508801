import {type Column, column, type Problem} from "../layout/column.ts";

/** What a spreadsheet makes of an id, by how it looks; no system writes an id like this. */
const SPOILT: readonly (Omit<Problem, "severity" | "message"> & {
  readonly looks: RegExp;
  readonly holds: string;
})[] = [
  {
    looks: /^\d+(?:[.,]\d+)?E\+?\d+$/i,
    holds: "holds a number in scientific notation, as a spreadsheet shortens a long id",
    code: "id-in-scientific-notation",
    remedy:
      "the digits that it left out are lost, so export the file again and use it without opening it in a spreadsheet, or open it there with this column as text"
  },
  {
    looks: /^\d+[.,]0+$/,
    holds: "holds a number with decimals, as a spreadsheet or program makes of an id",
    code: "id-with-decimals",
    remedy:
      "in another table the same child may have the id without them, so export the file again with this column as text"
  },
  {
    looks: /^['’‘`]/,
    holds: "begins with an apostrophe, by which a spreadsheet marks text",
    code: "id-with-apostrophe",
    remedy:
      "in another table the same child may have the id without it, so take the apostrophes out or export the file again"
  },
  {
    looks: /^#[A-Z0-9/]+[!?]?$|^#+$/i,
    holds: "holds the error of a formula, or # signs for a number that did not fit",
    code: "id-lost",
    remedy: "export the file again"
  }
];

/** `5E10` may be an id; with a decimal point or a plus sign it is a number. */
const MAY_BE_AN_ID = /^\d+E\d+$/i;

/** An id, kept as it is. One that a spreadsheet has changed is refused: several ids may look alike, or one like two. */
export const id = (header: string, expects: string): Column<string> => ({
  ...column(header, expects, (cell) => {
    const spoilt = MAY_BE_AN_ID.test(cell) ? undefined : SPOILT.find(({looks}) => looks.test(cell));
    if (spoilt === undefined) return {value: cell};
    const {looks: _, holds, ...problem} = spoilt;
    return {problem: {...problem, severity: "error", message: `${holds}, expected ${expects}`}};
  }),
  holds: "id"
});
