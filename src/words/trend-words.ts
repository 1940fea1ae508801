import type {ComparisonRow, MeasureRow} from "../../loaders/contract/release.ts";
import {figureText} from "./figure-text.js";
import {rowsShown} from "./shown-figure.js";

type Series = readonly {readonly year: string; readonly figure: MeasureRow | null}[];

/**
 * What a trend shows, as a sentence. It says that a figure is higher or lower only where the release has a verdict on
 * the newest year against the first; where it has none, it only gives the two figures.
 */
export function trendTitle(
  series: Series,
  decimals: number,
  verdict: ComparisonRow["verdict"] | null
): string {
  const shown = rowsShown(series);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last || first === last) return "Only one year has a figure";
  const [from, to] = [figureText(first.figure, decimals), figureText(last.figure, decimals)];
  const then = `${from} then, ${to} in ${last.year}`;
  if (verdict === "higher" || verdict === "lower")
    return `${subjectOf(last.figure)} is ${verdict} than in ${first.year}, by more than chance: ${then}`;
  if (verdict === "no clear difference") return `No clear change since ${first.year}: ${then}`;
  return from === to
    ? `${subjectOf(last.figure)} was ${from} in ${first.year} and in ${last.year}`
    : `${subjectOf(last.figure)} was ${from} in ${first.year} and ${to} in ${last.year}`;
}

/** What to call a figure in a title whose subtitle names the measure. */
function subjectOf({unit}: MeasureRow): string {
  if (unit === "%") return "The share";
  if (unit.startsWith("per ")) return "The rate";
  return unit === "score" ? "The score" : "The number";
}

/** The highest and lowest released years of a trend, in a sentence that can replace the drawing. */
export function trendReading(name: string, series: Series, decimals: number): string {
  const ordered = rowsShown(series).toSorted((a, b) => a.figure.value - b.figure.value);
  const lowest = ordered[0];
  const highest = ordered.at(-1);
  const missing = series.length - ordered.length;
  const gap =
    missing === 0 ? "" : ` ${missing === 1 ? "One year has" : `${missing} years have`} no figure to show.`;
  if (!lowest || !highest) return `No year has a figure to show for ${name}.`;
  if (lowest.figure.value === highest.figure.value)
    return `${name}’s figure stayed at ${figureText(lowest.figure, decimals)}.${gap}`;
  return `${name}’s figure was highest in ${highest.year}, at ${figureText(highest.figure, decimals)}, and lowest in ${lowest.year}, at ${figureText(lowest.figure, decimals)}.${gap}`;
}
