import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {changeVerdict} from "../../words/change-verdict.js";
import {countText, sentenceCase} from "../../words/count-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {THEMES} from "../../words/themes.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {withMarks} from "../html/with-marks.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {latestMeasureYear} from "../release/latest-measure-year.js";
import type {Release} from "../release/release.js";

/** Every measure of the catalogue under its heading, with its newest figure and how it changed. */
export function measuresIndex(release: Release): Page {
  const {measures} = release.catalogue;
  return {
    head: {
      title: "Measures",
      description: "Every measure of the report: its newest figure and how it changed."
    },
    body: html`
<h1>Every measure</h1>
<p class="subtitle">${sentenceCase(countText(measures.length))} measures. Each has its own page: how it has changed, who it is about, and how we count it.</p>
${THEMES.map(({id, title}) =>
  themeSection(
    release,
    title,
    measures.filter(({theme}) => theme === id)
  )
)}`
  };
}

const themeSection = (release: Release, title: string, measures: readonly MeasureWords[]): Html | null =>
  measures.length === 0
    ? null
    : html`<section class="section-small">
<h2>${title}</h2>
<ul class="index">${measures.map((measure) => measureLine(release, measure))}</ul>
</section>`;

function measureLine(release: Release, words: MeasureWords): Html {
  const year = latestMeasureYear(release, words.id);
  const figure = findFigure(release, {measure: words.id, period: year});
  // A total that is 100% by definition says nothing.
  if (words.isWhole || figure?.symbol === "z")
    return html`<li><a href="/measures/${words.id}">${words.name}</a><span class="value"></span><span class="soft">See the breakdown</span></li>\n`;
  const change =
    figure?.value == null
      ? null
      : changeVerdict(figure, findComparison(release, figure, "previous-year"), words.decimals);
  return html`<li><a href="/measures/${words.id}">${words.name}</a>
<span class="value">${withMarks(markedText(figure, words.decimals))}</span>
<span class="soft">${change ? html`<span aria-hidden="true">${change.sign}</span> ${change.bold}` : figure?.symbol === "c" ? "Hidden to protect children" : "Not recorded"}</span></li>\n`;
}
