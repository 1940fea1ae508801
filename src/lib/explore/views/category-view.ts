import {bars} from "../../../charts/bars.js";
import type {ChartPoint, ChartSeries} from "../../../charts/chart-point.js";
import {valueDomain} from "../../../charts/drawing/value-domain.js";
import {formatPoint} from "../../../charts/format-value.js";
import {smallMultiples} from "../../../charts/small-multiples.js";
import {required} from "../../../contract/required.js";
import {firstArea} from "../../address/choices.js";
import {periodsOf} from "../figures/periods-of.js";
import {categoriesOf} from "../points/categories-of.js";
import {inOrder} from "../points/in-order.js";
import {periodLabel} from "../points/period-label.js";
import {pointText} from "../points/point-text.js";
import {rowsByKey} from "../points/rows-by-key.js";
import {isOwnWay, shownAs, unitShown} from "../points/shown-as.js";
import {captionOf, subtitleOf} from "./subtitle-of.js";
import type {Selection, View} from "./view.js";
import {wideTable} from "./wide-table.js";

/** One breakdown of one area: bars for one period, a small chart for each category over several. Hidden figures do not affect the order. */
export function categoryView(selection: Selection, by: string): View {
  const {choices, offer, measure, rows} = selection;
  const unit = unitShown(selection);
  const find = rowsByKey(rows);
  const code = firstArea(choices, offer);
  const area = offer.areas.find((one) => one.code === code);
  const present = new Set(rows.filter((row) => row.breakdown === by).map((row) => row.time_period));
  const periods = periodsOf(choices.years, choices.each).filter((period) => present.has(period));
  const labels = periods.map((period) => periodLabel(period, choices.each));
  const pointsOf = (category?: string): ChartPoint[] =>
    periods.map((period) =>
      shownAs(
        find({period, area: code, ...(category ? {breakdown: by, category} : {})}),
        periodLabel(period, choices.each),
        selection
      )
    );
  const panels = inOrder<ChartSeries>(
    categoriesOf(offer, by, rows).map(({id, label}) => ({
      label,
      role: area?.role ?? "us",
      points: pointsOf(id)
    })),
    choices.sort
  );
  const all = pointsOf();
  const total = all.at(-1);
  const latest = required(labels.at(-1), "a period with figures, which every view has");
  const subtitle = subtitleOf(selection, labels, area?.name);
  const shareOfEach = unit.unit === "%" && isOwnWay(selection);
  const lines = [...panels, {label: "All", points: all}];
  return {
    title: `${measure.name}, by ${offer.breakdowns.find(({id}) => id === by)?.label.toLowerCase() ?? by}`,
    subtitle,
    reading: `In ${latest}, ${panels.map((panel) => `${panel.label}: ${formatPoint(panel.points.at(-1) ?? {value: null, symbol: "x"}, unit)}`).join(", ")}.`,
    notes: [],
    highest: valueDomain(
      [...panels, ...(shareOfEach ? [{points: all}] : [])].flatMap(({points}) =>
        // Small charts have no room for intervals.
        points.map((point) => (labels.length > 1 ? {value: point.value} : point))
      )
    )[1],
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
                // The overall share is worth comparing with; the total of a count would only dwarf its parts.
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
      {
        caption: captionOf(selection),
        rowsAre: offer.breakdowns.find(({id}) => id === by)?.label ?? "Category"
      }
    )
  };
}
