import {serverDocument} from "../../charts/server-document.js";
import {sparkline} from "../../charts/sparkline.js";
import {html, trusted} from "../page/html.js";
import {pointOf} from "../page/point-of.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {yearlySeries} from "../release/yearly-series.js";
import {figureText} from "../words/figure-text.js";
import {numberText} from "../words/number-text.js";
import type {Headline} from "./headline.js";

/** Wide beside its sentence, and again for a phone or a sheet of paper. */
const WIDTHS = [368, 250];

export interface EvidenceOptions {
  readonly breakdown?: string;
  readonly category?: string;
  /** A range that guidance sets, drawn behind the line. */
  readonly band?: {readonly from: number; readonly to: number};
}

/**
 * A sparkline of our years up to this one, with England and the neighbours on a post at its end. Null where no
 * year has a figure: there is nothing to show.
 */
export function evidence(
  release: Release,
  year: string,
  measure: string,
  caption: string,
  {band, ...category}: EvidenceOptions = {}
): Headline["evidence"] {
  const series = yearlySeries(release, {measure, ...category}).filter((one) => one.year <= year);
  if (series.every(({figure}) => figure?.value == null)) return null;
  const {unit, decimals} = measureWords(release, measure);
  const {authority} = release.manifest;
  const valueAt = (area: string) =>
    findFigure(release, {measure, period: year, area, ...category})?.value ?? null;
  // Counts of whole councils say nothing beside ours: only shares and rates have a post to stand on.
  const comparable = unit === "%" || unit.startsWith("per ");
  const england = comparable ? valueAt("E92000001") : null;
  const neighbours = comparable ? authority.neighbours.areas.map(({code}) => valueAt(code)) : [];
  const data = {
    unit,
    decimals,
    name: authority.name,
    points: series.map(({year: label, figure}) => pointOf(figure, label)),
    england,
    neighbours: neighbours.filter((value) => value !== null),
    band
  };
  const document = serverDocument();
  const drawings = WIDTHS.map((width, index) => {
    const svg = sparkline(data, {width, document});
    svg.setAttribute("aria-hidden", "true");
    svg.classList.add(index === 0 ? "wide" : "narrow");
    return trusted(svg.outerHTML);
  });
  const label = [
    `${caption}:`,
    series.map(({year: label, figure}) => `${label} ${figureText(figure, decimals)}`).join(", "),
    england === null ? "" : `. England ${numberText(england, decimals)}${unit === "%" ? "%" : ""}`
  ].join(" ");
  return {caption, drawing: html`<div role="img" aria-label="${label}">${drawings}</div>`};
}
