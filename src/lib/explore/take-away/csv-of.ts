import {csvFormat} from "d3";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {numbersAmong} from "../../../contract/column.js";
import {MEASURES_COLUMNS} from "../../../contract/measures-columns.js";

const NUMBERS = numbersAmong(MEASURES_COLUMNS);

/** Rows of the release as CSV in its own layout: a hidden number is its symbol, `c`, never empty or 0. */
export function csvOf(rows: readonly MeasureRow[]): string {
  const written = rows.map((row) => {
    const hidden = row.value === null ? row.symbol : "";
    return {...row, ...Object.fromEntries(NUMBERS.map((name) => [name, row[name] ?? hidden]))};
  });
  return `${csvFormat(written)}\n`;
}
