import type {Meaning} from "../../contract/codes/code-list.ts";
import {type Column, column} from "../layout/column.ts";

/** A cell with one of a few spellings. They are given in capitals, but a cell may use small letters. */
export function oneOf<T>(header: string, spellings: Readonly<Record<string, Meaning<T>>>): Column<T> {
  const meanings = new Map(Object.entries(spellings));
  const expects = `one of ${[...meanings.keys()].join(", ")}`;
  const read: Column<T>["read"] = (cell, {endsIn}) => {
    const spelled = cell.toUpperCase();
    // A spreadsheet or a program may have made 1.0 of the code 1.
    const meaning = meanings.get(spelled) ?? meanings.get(spelled.replace(/^(\d+)\.0+$/, "$1"));
    if (meaning === undefined) {
      const message = `holds a code that no year allows, expected ${expects}`;
      return {problem: {severity: "error", code: "unknown-code", message}};
    }
    const {means: value, firstYear = 0, lastYear = Number.POSITIVE_INFINITY} = meaning;
    if (endsIn === null || (endsIn >= firstYear && endsIn <= lastYear)) return {value};
    const message = "holds a code that another collection year allows and this one does not";
    return {value, problem: {severity: "warning", code: "code-of-another-year", message}};
  };
  return {...column(header, expects, read), values: {kind: "listed", spellings}};
}
