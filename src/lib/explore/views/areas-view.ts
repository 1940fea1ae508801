import type {ChartSeries} from "../../../charts/chart-point.js";
import {formatPoint} from "../../../charts/format-value.js";
import {rankedDots} from "../../../charts/ranked-dots.js";
import {trend} from "../../../charts/trend.js";
import {periodsOf} from "../figures/periods-of.js";
import {ours} from "../offer.js";
import {periodLabel} from "./period-label.js";
import {pointText} from "./point-text.js";
import {rowsByKey} from "./rows-by-key.js";
import {shownAs, unitShown} from "./shown-as.js";
import {subtitleOf} from "./subtitle-of.js";
import type {Selection, View} from "./view.js";
import {wideTable} from "./wide-table.js";

/** One figure an area: lines over several periods, or ranked dots for one. Areas with no figure at all are left out. */
export function areasView(selection: Selection): View {
  const {choices, offer, measure, rows} = selection;
  const unit = unitShown(measure, choices);
  const find = rowsByKey(rows);
  const present = new Set(rows.map((row) => row.time_period));
  const periods = periodsOf(choices.years, choices.each).filter((period) => present.has(period));
  const series: ChartSeries[] = offer.areas
    .filter((area) => rows.some((row) => row.area_code === area.code))
    .map((area) => ({
      label: area.name,
      role: area.role,
      points: periods.map((period) => {
        const label = periodLabel(period, choices.each);
        const row = find({period, area: area.code});
        return row
          ? shownAs(row, label, measure, choices)
          : {label, value: null, symbol: "x" as const, lower: null, upper: null};
      })
    }));
  const labels = periods.map((period) => periodLabel(period, choices.each));
  const cells = series.flatMap((one) =>
    one.points.map((point) => ({row: one.label, column: point.label, text: pointText(point, unit)}))
  );
  const subtitle = subtitleOf(selection, labels);
  const first = series[0];
  const ends = (one: ChartSeries) => {
    const [start, end] = [one.points[0], one.points.at(-1)];
    if (!start || !end) return "";
    const last = `${formatPoint(end, unit)} in ${end.label}`;
    return start === end
      ? `${one.label}: ${last}.`
      : `${one.label}: ${formatPoint(start, unit)} in ${start.label}, ${last}.`;
  };
  const england = series.find((one) => one.role === "england");
  const reading = [first, england === first ? undefined : england]
    .flatMap((one) => (one ? [ends(one)] : []))
    .join(" ");
  return {
    title: measure.name,
    subtitle,
    reading,
    heat: null,
    draw:
      labels.length > 1
        ? (size) =>
            trend(
              {...unit, series, periods: labels, intervals: choices.intervals, startAtZero: choices.fromZero},
              size
            )
        : (size) =>
            rankedDots(
              {
                ...unit,
                rows: series
                  .filter((one) => one.role !== "england" || series.length === 1)
                  .flatMap((one) =>
                    one.points.map((point) => ({...point, label: one.label, role: one.role}))
                  ),
                england: england?.points[0]?.value ?? null
              },
              size
            ),
    table: wideTable(cells, {caption: subtitle, rowsAre: "Area", ours: ours(offer).name})
  };
}
