import type {BreakdownId} from "../../../loaders/contract/breakdowns.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {type Html, html} from "../html/html.js";
import {categoriesShown} from "../release/categories-shown.js";
import {breakdownWords} from "../release/measure-words.js";
import type {Figures} from "../release/release.js";
import {breakdownFigure} from "./breakdown-figure.js";
import {figureHtml} from "./figure-html.js";

/**
 * A breakdown as bars, or one sentence where every bar would be hidden. Null where the release has no such table that
 * year.
 */
export function breakdownBlock(
  release: Figures,
  measure: MeasureId,
  breakdown: BreakdownId,
  year: string,
  document: Document
): Html | null {
  const rows = categoriesShown(release, measure, breakdown, year);
  const parts = breakdownFigure(release, measure, breakdown, year, "half");
  if (parts === null) return null;
  if (rows.some(({figure}) => figure.value !== null)) return figureHtml(parts, document);
  const {label} = breakdownWords(release, breakdown);
  const hidden = rows.some(({figure}) => figure.symbol === "c");
  return html`<div class="figure" id="${measure}-${breakdown}"><h3 class="figure-title">${label}: nothing to show</h3>
<p class="figure-reading">${hidden ? "Every figure of this table is hidden, so that no child can be found." : "This was not recorded."}</p></div>`;
}
