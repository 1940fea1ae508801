import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {numbersAmong} from "../../../contract/column.js";
import {MEASURES_COLUMNS} from "../../../contract/measures-columns.js";
import {csvText} from "./csv-text.js";

const COLUMNS = MEASURES_COLUMNS.map(({name}) => name);
const NUMBERS: ReadonlySet<string> = new Set(numbersAmong(MEASURES_COLUMNS));

/** Rows of the release as CSV in its own layout: a hidden number is its symbol, `c`, never empty or 0. */
export function csvOf(rows: readonly MeasureRow[]): string {
  const cellsOf = (row: MeasureRow) => {
    const missing = row.value === null ? row.symbol : null;
    return COLUMNS.map((column) => row[column] ?? (NUMBERS.has(column) ? missing : null));
  };
  return csvText([COLUMNS, ...rows.map(cellsOf)]);
}
