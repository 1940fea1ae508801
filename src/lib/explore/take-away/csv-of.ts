import {csvFormat} from "d3";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";

const numbers = ["numerator", "denominator", "value", "lower", "upper"] as const;

/** Rows of the release as CSV in its own layout: a hidden number is its symbol, `c`, never empty or 0. */
export function csvOf(rows: readonly MeasureRow[]): string {
  const written = rows.map((row) => {
    const hidden = row.value === null ? row.symbol : "";
    return {...row, ...Object.fromEntries(numbers.map((name) => [name, row[name] ?? hidden]))};
  });
  return `${csvFormat(written)}\n`;
}
