import type {ChartSeries, ChartSize, ChartUnit} from "../../../charts/chart-point.js";
import {formatPoint} from "../../../charts/format-value.js";
import {rankedDots} from "../../../charts/ranked-dots.js";
import {trend} from "../../../charts/trend.js";
import {listText} from "../../../words/list-text.js";
import {ours} from "../../address/offer.js";
import {isComparable} from "../../figures/areas.js";
import {pointText} from "../points/point-text.js";
import {unitShown} from "../points/shown-as.js";
import {areaSeries} from "./area-series.js";
import {captionOf, subtitleOf} from "./subtitle-of.js";
import type {Selection, View} from "./view.js";
import {wideTable} from "./wide-table.js";

/** One figure for each area: lines over several periods, or ranked dots for one. */
export function areasView(selection: Selection): View {
  const {offer, measure} = selection;
  const unit = unitShown(selection);
  const {labels, series, absent} = areaSeries(selection);
  const ourName = ours(offer).name;
  const first = series.find((one) => one.role === "us") ?? series[0];
  const england = series.find((one) => one.role === "england");
  // On a scale with England's count, ours would be a line along the floor.
  const alone = !isComparable(unit.unit) && series.length > 1 && first !== undefined;
  const drawn = alone ? [first] : series;
  return {
    title: measure.name,
    subtitle: subtitleOf(selection, labels),
    reading: [...new Set([first, england])].flatMap((one) => (one ? [ends(one, unit)] : [])).join(" "),
    notes: [
      ...(alone ? [drawnAlone(first.label)] : []),
      ...(absent.length > 0 ? [notPublished(absent)] : [])
    ],
    heat: null,
    draw: drawn.length === 0 ? null : (size) => drawAreas(selection, drawn, labels, size),
    table: wideTable(
      series.flatMap((one) =>
        one.points.map((point) => ({
          row: one.label,
          column: point.label,
          text: pointText(point, unit),
          ours: one.label === ourName
        }))
      ),
      {caption: captionOf(selection), rowsAre: "Area"}
    )
  };
}

const notPublished = (areas: readonly string[]): string =>
  areas.length > 3
    ? `We hold no figures for ${areas.length} of the areas chosen.`
    : `We hold no figure for ${listText(areas)}.`;

/** A note for a view whose chart has one area and whose table has more. */
export const drawnAlone = (area: string): string =>
  `The chart shows ${area} alone; the table has the other areas.`;

function drawAreas(
  selection: Selection,
  series: readonly ChartSeries[],
  periods: readonly string[],
  size: ChartSize
): SVGSVGElement {
  const unit = unitShown(selection);
  const {intervals, fromZero} = selection.choices;
  if (periods.length > 1) return trend({...unit, series, periods, intervals, startAtZero: fromZero}, size);
  const england = series.length === 1 ? undefined : series.find((one) => one.role === "england");
  const rows = series
    .filter((one) => one !== england)
    .flatMap(({label, role, points}) => points.map((point) => ({...point, label, role})));
  return rankedDots({...unit, rows, england: england?.points[0]?.value ?? null}, size);
}

/** The first and the last figure of a line that are published: `Anyshire: 71 in 2014/15, 68 in 2018/19.` */
function ends({label, points}: ChartSeries, unit: ChartUnit): string {
  const known = points.filter(({value}) => value !== null);
  const [start, end] = [known[0] ?? points[0], known.at(-1) ?? points.at(-1)];
  if (!start || !end) return "";
  const last = `${formatPoint(end, unit)} in ${end.label}`;
  return start === end
    ? `${label}: ${last}.`
    : `${label}: ${formatPoint(start, unit)} in ${start.label}, ${last}.`;
}
