import {bars} from "../../../charts/bars.js";
import type {ChartPoint, ChartSeries} from "../../../charts/chart-point.js";
import {formatPoint} from "../../../charts/format-value.js";
import {smallMultiples} from "../../../charts/small-multiples.js";
import {firstArea} from "../../address/choices.js";
import {periodsOf} from "../figures/periods-of.js";
import {categoriesOf} from "./categories-of.js";
import {periodLabel} from "./period-label.js";
import {pointText} from "./point-text.js";
import {rowsByKey} from "./rows-by-key.js";
import {shownAs, unitShown} from "./shown-as.js";
import {subtitleOf} from "./subtitle-of.js";
import type {Selection, View} from "./view.js";
import {wideTable} from "./wide-table.js";

/** One breakdown of one area: bars for one period, a small chart each category for several. Released order, never by size. */
export function categoryView(selection: Selection, by: string): View {
  const {choices, offer, measure, rows} = selection;
  const unit = unitShown(measure, choices);
  const find = rowsByKey(rows);
  const code = firstArea(choices, offer);
  const area = offer.areas.find((one) => one.code === code);
  const present = new Set(rows.filter((row) => row.breakdown === by).map((row) => row.time_period));
  const periods = periodsOf(choices.years, choices.each).filter((period) => present.has(period));
  const labels = periods.map((period) => periodLabel(period, choices.each));
  const pointsOf = (category?: string): ChartPoint[] =>
    periods.map((period) => {
      const label = periodLabel(period, choices.each);
      const row = find({period, area: code, ...(category ? {breakdown: by, category} : {})});
      return row
        ? shownAs(row, label, measure, choices)
        : {label, value: null, symbol: "x", lower: null, upper: null};
    });
  const panels: ChartSeries[] = categoriesOf(offer, by, rows).map(({id, label}) => ({
    label,
    role: area?.role ?? "us",
    points: pointsOf(id)
  }));
  const all = pointsOf();
  const total = all.at(-1);
  const latest = labels.at(-1) ?? "";
  const subtitle = subtitleOf(selection, labels, area?.name);
  const shareOfEach = unit.unit === "%" && choices.as === measure.ways[0];
  const lines = [...panels, {label: "All", points: all}];
  return {
    title: `${measure.name}, by ${offer.breakdowns.find(({id}) => id === by)?.label.toLowerCase() ?? by}`,
    subtitle,
    reading: `In ${latest}, ${panels.map((panel) => `${panel.label}: ${formatPoint(panel.points.at(-1) ?? {value: null, symbol: "x"}, unit)}`).join(", ")}.`,
    heat: null,
    draw:
      labels.length > 1
        ? (size) =>
            smallMultiples(
              {
                ...unit,
                panels,
                periods: labels,
                ...(shareOfEach ? {reference: {label: "All", role: "england" as const, points: all}} : {})
              },
              size
            )
        : (size) =>
            bars(
              {
                ...unit,
                bars: panels.flatMap((panel) =>
                  panel.points.map((point) => ({...point, label: panel.label}))
                ),
                // A share of each group has an overall share to stand beside; a count's total would dwarf its parts.
                reference:
                  shareOfEach && typeof total?.value === "number"
                    ? {label: "All", value: total.value}
                    : undefined
              },
              size
            ),
    table: wideTable(
      lines.flatMap((line) =>
        line.points.map((point) => ({row: line.label, column: point.label, text: pointText(point, unit)}))
      ),
      {caption: subtitle, rowsAre: offer.breakdowns.find(({id}) => id === by)?.label ?? "Category"}
    )
  };
}
