import {type Column, column} from "../layout/column.ts";

/**
 * A number with or without commas between thousands; a program may have written a whole number as 12.0. A comma before
 * one or two digits can only be a decimal comma, as in files with semicolons.
 */
function numberOf(cell: string): number {
  if (/^-?\d+,\d{1,2}$/.test(cell)) return Number(cell.replace(",", "."));
  const isNumber = /^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(cell);
  return isNumber ? Number(cell.replaceAll(",", "")) : Number.NaN;
}

/** A number from `low` to `high`, whole or not. */
export const number = (header: string, low: number, high: number): Column<number> =>
  numeric(header, `a number from ${low} to ${high}`, (value) => value >= low && value <= high);

/** A whole number from `low` to `high`. */
export const wholeNumber = (header: string, low: number, high: number): Column<number> =>
  numeric(
    header,
    `a whole number from ${low} to ${high}`,
    (value) => Number.isInteger(value) && value >= low && value <= high
  );

/** Any number: a figure that somebody has published, in whatever unit. */
export const figure = (header: string): Column<number> => numeric(header, "a number", Number.isFinite);

function numeric(header: string, expects: string, allowed: (value: number) => boolean): Column<number> {
  const read: Column<number>["read"] = (cell) => {
    const value = numberOf(cell);
    if (allowed(value)) return {value};
    const message = `holds no such number, expected ${expects}`;
    return {problem: {severity: "error", code: "not-a-number", message}};
  };
  return {...column(header, expects, read), values: {kind: "numbers"}};
}
