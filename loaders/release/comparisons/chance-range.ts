import type {MeasureRow} from "../../contract/release.ts";
import type {Interval} from "../../statistics/interval.ts";
import {poissonInterval} from "../../statistics/poisson-interval.ts";

/**
 * How far chance may have moved one of our figures: its printed interval, or Poisson's for a count. Null when there is
 * no figure, and for a figure that does not depend on chance, such as the lowest caseload.
 */
export function chanceRange(row: MeasureRow): Interval | null {
  if (row.value === null) return null;
  if (row.lower !== null && row.upper !== null) return {value: row.value, lower: row.lower, upper: row.upper};
  return row.value === row.numerator ? poissonInterval(row.value) : null;
}
