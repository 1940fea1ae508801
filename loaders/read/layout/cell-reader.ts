import {required} from "../../contract/required.ts";
import type {Cell, Column, Problem} from "./column.ts";
import type {AnyLayout} from "./layout.ts";
import type {Reading} from "./reading.ts";

/** Gives the value of a column in a record; undefined if it has none, so that the row cannot be used. */
export type ReadCell = (cells: readonly string[], line: number) => unknown;

/**
 * Reads the cells of one column of a file and reports what is wrong with them, in one finding for each kind of problem.
 * `index` is the position of the column, from 0; undefined if the file does not have it.
 */
export function cellReader(
  column: Column<unknown>,
  index: number | undefined,
  layout: AnyLayout,
  {collection, findings, intern}: Reading
): ReadCell {
  const blank = column.blank ?? blankRefused(column);
  if (index === undefined) return () => blank.value;
  // The same few codes and dates recur in all rows of a return, so each is read once.
  const met = new Map<string, Cell<unknown>>();
  const measures = column.measures ?? layout.measures;
  return (cells, line) => {
    const words = required(cells[index], "a cell of a row as long as the header");
    let cell = met.get(words);
    if (cell === undefined) {
      const trimmed = words.trim();
      cell = trimmed === "" ? blank : column.read(trimmed, collection);
      if (typeof cell.value === "string") cell = {value: intern(cell.value), problem: cell.problem};
      met.set(intern(words), cell);
    }
    if (cell.problem) {
      const {code, severity, message} = asReported(cell.problem, layout);
      findings.add({
        severity,
        code,
        message: `${column.header} ${message}.`,
        line,
        column: index + 1,
        measures
      });
    }
    return cell.value;
  };
}

/** A problem, with how the row is treated or what to do about it. */
function asReported(problem: Problem, {onlyWarns}: AnyLayout): Problem {
  const {code, message} = problem;
  if (problem.severity === "warning")
    return {
      code,
      severity: "warning",
      message: `${message}; kept, and ${problem.treated ?? "counted as it is"}`
    };
  return onlyWarns
    ? {code, severity: "warning", message: `${message}; the row is left out`}
    : {code, severity: "error", message: `${message}; ${problem.remedy ?? "correct it"}`};
}

const blankRefused = (column: Column<unknown>): Cell<unknown> => ({
  problem: {severity: "error", code: "blank-cell", message: `is blank, expected ${column.expects}`}
});
