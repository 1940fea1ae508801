import type {MeasureRow} from "../../../../loaders/release/contract.ts";
import type {ChartPoint, ChartUnit} from "../../../charts/chart-point.js";
import type {Choices} from "../../address/choices.js";
import type {OfferedMeasure} from "../offer.js";

/** What numbers are counted in once they are shown as chosen. */
export function unitShown(measure: OfferedMeasure, {as}: Choices): ChartUnit {
  if (as === measure.ways[0]) return {unit: measure.unit, decimals: measure.decimals};
  return as === "share" ? {unit: "%", decimals: 0} : {unit: measure.numerator, decimals: 0};
}

/**
 * A released row as a point of a chart, shown as chosen: its own figure, the count behind it, or the count as a
 * share of its own denominator. Each uses this one row alone. The interval belongs to the row's own figure.
 */
export function shownAs(
  row: MeasureRow,
  label: string,
  measure: OfferedMeasure,
  choices: Choices
): ChartPoint {
  const {numerator, denominator, symbol} = row;
  if (choices.as === measure.ways[0]) {
    const interval = choices.intervals ? {lower: row.lower, upper: row.upper} : {lower: null, upper: null};
    return {label, value: row.value, symbol, ...interval, numerator, denominator};
  }
  const share = numerator !== null && denominator ? (100 * numerator) / denominator : null;
  const value = choices.as === "share" ? share : numerator;
  return {label, value, symbol, lower: null, upper: null, numerator, denominator};
}
