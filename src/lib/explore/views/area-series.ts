import type {ChartSeries} from "../../../charts/chart-point.js";
import {periodsOf} from "../figures/periods-of.js";
import {inOrder} from "../points/in-order.js";
import {periodLabel} from "../points/period-label.js";
import {rowsByKey} from "../points/rows-by-key.js";
import {isAbsent, shownAs} from "../points/shown-as.js";
import type {Selection} from "./view.js";

/** The totals of each area chosen, over the periods that have rows. */
export interface AreaSeries {
  /** As an axis shows them, oldest first. */
  readonly labels: readonly string[];
  /** In the order chosen. */
  readonly series: readonly ChartSeries[];
  /** Names of the chosen areas that have no published figure. */
  readonly absent: readonly string[];
}

/** Lays out the totals of a selection by area and period. An area without any published figure is left out and named. */
export function areaSeries(selection: Selection): AreaSeries {
  const {choices, offer, rows} = selection;
  const find = rowsByKey(rows);
  const present = new Set(rows.map((row) => row.time_period));
  const periods = periodsOf(choices.years, choices.each).filter((period) => present.has(period));
  const chosen: readonly ChartSeries[] = offer.areas
    .filter(({code}) => choices.areas.includes(code))
    .map(({code, name, role}) => ({
      label: name,
      role,
      points: periods.map((period) =>
        shownAs(find({period, area: code}), periodLabel(period, choices.each), selection)
      )
    }));
  const series = chosen.filter(({points}) => !points.every(isAbsent));
  return {
    labels: periods.map((period) => periodLabel(period, choices.each)),
    series: inOrder(series, choices.sort),
    absent: chosen.filter((one) => !series.includes(one)).map(({label}) => label)
  };
}
