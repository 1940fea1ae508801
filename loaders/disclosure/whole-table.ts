import type {LinearSystem} from "./linear-system.ts";
import {isTable, type Table, valueAt} from "./table.ts";

/** Further than this from a whole number is a fraction, not an error of rounding. */
const TINY = 1e-6;

/** A solver's solution as a table, when it is whole and satisfies the system; else null. */
export function wholeTable(system: LinearSystem, values: Float64Array): Table | null {
  const table = Int32Array.from(values, Math.round);
  if (values.some((value, cell) => Math.abs(value - valueAt(table, cell)) > TINY)) return null;
  return isTable(system, table) ? table : null;
}
