import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import type {ChartPoint, ChartUnit} from "../../../charts/chart-point.js";
import {markOf} from "../../../words/provenance-mark.js";
import type {Choices} from "../../address/choices.js";
import {type Offer, type OfferedMeasure, offeredMeasure, type ShowAs} from "../../address/offer.js";

/** A measure with the choices that it was chosen with. */
export interface ChosenMeasure {
  readonly choices: Choices;
  readonly offer: Offer;
  readonly measure: OfferedMeasure;
}

/**
 * How a measure is shown: as chosen where it can be, otherwise in its own way. Where the first measure is shown in its own
 * way, so are the others.
 */
function wayOf({measure, choices, offer}: ChosenMeasure): ShowAs | undefined {
  const [lead = measure.id] = choices.measures;
  const isAsked = choices.as !== offeredMeasure(offer, lead).ways[0];
  return isAsked && measure.ways.includes(choices.as) ? choices.as : measure.ways[0];
}

/** Whether figures are shown in the measure's own way, which alone has intervals. */
export const isOwnWay = (chosen: ChosenMeasure): boolean => wayOf(chosen) === chosen.measure.ways[0];

/** What numbers are counted in once they are shown as chosen. */
export function unitShown(chosen: ChosenMeasure): ChartUnit {
  const {measure} = chosen;
  if (isOwnWay(chosen)) return {unit: measure.unit, decimals: measure.decimals};
  return wayOf(chosen) === "share" ? {unit: "%", decimals: 0} : {unit: measure.numerator, decimals: 0};
}

/**
 * A released row as a point of a chart, shown as chosen: its own figure, the count behind it, or the count as a
 * share of its own denominator. Each is worked out from this row alone. Only the row's own figure has an interval. A
 * missing row is a figure that is not available.
 */
export function shownAs(row: MeasureRow | undefined, label: string, chosen: ChosenMeasure): ChartPoint {
  if (!row) return {label, value: null, symbol: "x", lower: null, upper: null};
  const {numerator, denominator, symbol, provenance} = row;
  if (isOwnWay(chosen)) {
    const {lower, upper} = chosen.choices.intervals ? row : {lower: null, upper: null};
    return {label, value: row.value, symbol, lower, upper, numerator, denominator, mark: markOf(row)};
  }
  const share = numerator !== null && denominator ? (100 * numerator) / denominator : null;
  const value = wayOf(chosen) === "share" ? share : numerator;
  // A rate may be published without the count behind it.
  const shown = value === null && symbol === "" ? "x" : symbol;
  const mark = markOf({value, provenance});
  return {label, value, symbol: shown, lower: null, upper: null, numerator, denominator, mark};
}

/** Whether a figure is not published at all, which is not the same as hidden. */
export const isAbsent = ({value, symbol}: ChartPoint): boolean => value === null && symbol === "x";
