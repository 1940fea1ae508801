import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {breakdownBlock} from "../figures/breakdown-block.js";
import {crossTable} from "../figures/cross-table.js";
import {figureHtml} from "../figures/figure-html.js";
import {monthsFigure} from "../figures/months-figure.js";
import {neighboursFigure} from "../figures/neighbours-figure.js";
import type {Html} from "../html/html.js";
import {namedBreakdown} from "../release/measure-words.js";
import type {Figures} from "../release/release.js";

/**
 * What a measure's page shows of one year alone, by its place there: drawn at build for the newest year and in the browser
 * for any other. Null where the year has nothing for that place.
 * @param place `neighbours`, `months`, a breakdown (`sex`) or a pair of them (`sex.age-band`)
 */
export function yearFigure(
  release: Figures,
  measure: MeasureId,
  place: string,
  year: string,
  document: Document
): Html | null {
  if (place === "neighbours" || place === "months") {
    const parts = place === "months" ? monthsFigure(release, year) : neighboursFigure(release, measure, year);
    return parts && figureHtml(parts, document);
  }
  const [by = place, across] = place.split(".");
  const first = namedBreakdown(release, by).id;
  return across === undefined
    ? breakdownBlock(release, measure, first, year, document)
    : crossTable(release, measure, [first, namedBreakdown(release, across).id], year, document);
}
