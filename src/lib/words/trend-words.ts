import type {MeasureRow} from "../../../loaders/release/contract.ts";
import {figureText} from "./figure-text.js";

type Series = readonly {readonly year: string; readonly figure: MeasureRow | null}[];

const shown = (series: Series) => series.filter(({figure}) => figure?.value != null);

/** What a trend shows, without a claim about chance: `From 12% in 2014/15 to 8% in 2018/19`. */
export function trendTitle(series: Series, decimals: number): string {
  const first = shown(series)[0];
  const last = shown(series).at(-1);
  if (!first || !last || first === last) return "One year has a figure";
  const [from, to] = [figureText(first.figure, decimals), figureText(last.figure, decimals)];
  return from === to
    ? `${from} in ${first.year}, and ${to} in ${last.year}`
    : `From ${from} in ${first.year} to ${to} in ${last.year}`;
}

/** The highest and lowest released years of a trend, in a sentence that can stand for the drawing. */
export function trendReading(name: string, series: Series, decimals: number): string {
  const ordered = shown(series).toSorted((a, b) => (a.figure?.value ?? 0) - (b.figure?.value ?? 0));
  const lowest = ordered[0];
  const highest = ordered.at(-1);
  const missing = series.length - ordered.length;
  const gap =
    missing === 0 ? "" : ` ${missing === 1 ? "One year has" : `${missing} years have`} no figure to show.`;
  if (!lowest || !highest) return `No year has a figure to show for ${name}.`;
  if (lowest.figure?.value === highest.figure?.value)
    return `${name} stayed at ${figureText(lowest.figure, decimals)}.${gap}`;
  return `${name} was highest in ${highest.year}, at ${figureText(highest.figure, decimals)}, and lowest in ${lowest.year}, at ${figureText(lowest.figure, decimals)}.${gap}`;
}
