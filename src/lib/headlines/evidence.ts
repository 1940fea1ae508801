import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {serverDocument} from "../../charts/server-document.js";
import {sparkline} from "../../charts/sparkline.js";
import {ENGLAND} from "../../contract/area-code.js";
import {figureText} from "../../words/figure-text.js";
import {markedText, spoken} from "../../words/provenance-mark.js";
import {rowsShown} from "../../words/shown-figure.js";
import {isComparable} from "../figures/areas.js";
import {atBothWidths} from "../figures/at-both-widths.js";
import {figureMarks} from "../figures/example-tag.js";
import {pointOf} from "../figures/point-of.js";
import {html} from "../html/html.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";
import {asShare} from "./as-share.js";
import type {Headline} from "./headline.js";

/** Beside its sentence, and on a phone or a sheet of paper. Pixels. */
const WIDTHS = {wide: 368, narrow: 250};

export interface EvidenceOptions {
  readonly breakdown?: BreakdownId;
  readonly category?: string;
  /** Draws the share that a count has of its released total, in percent: the only way in which councils compare. */
  readonly share?: boolean;
  /** A mark to name on the post as well as England's, in place of the neighbours' median. */
  readonly beside?: {readonly label: string; readonly value: number} | undefined;
  /** A range that guidance sets, drawn behind the line. */
  readonly band?: {readonly from: number; readonly to: number};
}

/**
 * A sparkline of our years up to this one, with England and the neighbours on a post at its end. Null where no
 * year has a figure. Words alone where only one year has a figure and there is nothing to compare it with.
 */
export function evidence(
  release: Release,
  year: string,
  measure: MeasureId,
  caption: string,
  {band, share = false, beside, ...category}: EvidenceOptions = {}
): Headline["evidence"] {
  const words = measureWords(release, measure);
  const {authority} = release.manifest;
  const shown = (figure: MeasureRow | null) => (share && figure?.basis === "own" ? asShare(figure) : figure);
  const series = yearlySeries(release, {measure, ...category})
    .filter((one) => one.year <= year)
    .map((one) => ({...one, figure: shown(one.figure)}));
  const [unit, decimals] = share ? ["%", 0] : [words.unit, words.decimals];
  const valueAt = (area: string) =>
    findFigure(release, {measure, period: year, area, unit, ...category})?.value ?? null;
  // Counts of whole councils cannot be compared with ours, so only shares and rates have a post.
  const england = isComparable(unit) ? valueAt(ENGLAND.code) : null;
  const neighbours = isComparable(unit) ? authority.neighbours.areas.map(({code}) => valueAt(code)) : [];
  const now = findFigure(release, {measure, period: year, ...category});
  const middle = now && isComparable(unit) ? findComparison(release, now, "neighbours-median") : null;
  const post =
    beside ?? (middle?.their_value == null ? undefined : {label: "Median", value: middle.their_value});
  const known = rowsShown(series);
  if (known.length === 0) return null;
  if (known.length === 1 && england === null && !post)
    return {caption: `${caption}: we have figures for ${known[0]?.year} only`, drawing: null, marks: null};
  const data = {
    unit,
    decimals,
    name: authority.name,
    points: series.map(({year: label, figure}) => pointOf(figure, label)),
    england,
    neighbours: neighbours.filter((value) => value !== null),
    beside: post,
    band
  };
  const document = serverDocument();
  const drawings = atBothWidths(WIDTHS, (width) => sparkline(data, {width, document}));
  const others = [...(england === null ? [] : [{label: "England", value: england}]), ...(post ? [post] : [])];
  const label = `${[
    `${caption}: ${series.map(({year: label, figure}) => `${label} ${markedText(figure, decimals)}`).join(", ")}`,
    ...others.map(({label, value}) => `${label} ${figureText({value, symbol: "", unit}, decimals)}`)
  ].join(". ")}.`;
  return {
    caption,
    drawing: html`<div role="img" aria-label="${spoken(label)}">${drawings}</div>`,
    marks: figureMarks(known.map(({figure}) => figure))
  };
}
