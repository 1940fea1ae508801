import {bars} from "../../../../charts/bars.js";
import type {ChartSeries, ChartSize} from "../../../../charts/chart-point.js";
import {trend} from "../../../../charts/trend.js";
import {firstArea} from "../../../address/choices.js";
import {unitShown} from "../../points/shown-as.js";
import {areaSeries} from "../area-series.js";
import type {Selection} from "../view.js";

/**
 * Measures of one unit on one axis, for one area: a line for each over several periods, a bar for each in one. Intervals
 * are in the table alone, because on the chart they would overlap.
 */
export function sharedChart(selections: readonly Selection[], size: ChartSize): SVGSVGElement {
  const lines = selections.map((selection) => lineOf(selection));
  const labels = [...new Set(lines.flatMap(({points}) => points.map(({label}) => label)))];
  const [lead] = selections;
  if (!lead) throw new Error("A shared chart needs a measure.");
  const units = selections.map(unitShown);
  const unit = {
    ...unitShown(lead),
    decimals: Math.max(...units.map((one) => one.decimals))
  };
  if (labels.length > 1)
    return trend(
      {...unit, series: lines, periods: labels, intervals: false, startAtZero: lead.choices.fromZero},
      size
    );
  return bars(
    {...unit, bars: lines.flatMap(({label, points}) => points.map((point) => ({...point, label})))},
    size
  );
}

/** One measure's line, named after the measure: the line of the one area that the chart shows. */
function lineOf(selection: Selection): ChartSeries {
  const {choices, offer, measure} = selection;
  const one = {...selection, choices: {...choices, areas: [firstArea(choices, offer)], intervals: false}};
  const [series] = areaSeries(one).series;
  return {label: measure.name, role: series?.role ?? "us", points: series?.points ?? []};
}
