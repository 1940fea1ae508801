import type {ComparisonRow} from "../../../loaders/contract/release.ts";
import {endingYear} from "../../contract/calendar/reporting-year.js";
import {countOf, countText, sentenceCase} from "../../words/count-text.js";
import {isClear} from "../../words/is-clear.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {SIMILAR} from "../../words/similar-councils.js";
import {childrenField} from "../figures/children-field.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {withMarks} from "../html/with-marks.js";
import {changedTotals} from "../release/changed-totals.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {latestYear} from "../release/latest-year.js";
import type {Release} from "../release/release.js";
import {changedMost} from "./changed-most.js";
import {committeeQuestions} from "./committee-questions.js";
import {headlineItem} from "./headline-item.js";
import {tenHeadlines} from "./ten-headlines.js";

/** The home page: the newest year in ten sentences, what changed most, and what to ask. */
export function homePage(release: Release): Page {
  const year = latestYear(release);
  const {name} = release.manifest.authority;
  const headlines = tenHeadlines(release, year);
  const ask = committeeQuestions(release, year);
  return {
    head: {
      title: "The year in ten sentences",
      description: `Children looked after by ${name} in ${year}: ten questions, ten answers, and what they rest on.`
    },
    body: html`
<h1>The year in ten sentences</h1>
${opening(release, year, ask.html !== "")}
${childrenField(release, year, 1100)}
<h2 class="visually-hidden"><span id="ten">Ten questions, ten answers</span></h2>
${howToRead(release)}
<ol class="sentences" aria-labelledby="ten">${headlines.map((headline, index) => headlineItem(headline, index + 1))}</ol>
${changedMost(release, year)}
${ask}`,
    scripts: [PAGE_SCRIPTS.figures]
  };
}

/** How many children, whether that is a change, how many measures changed, and a link to the questions. */
function opening(release: Release, year: string, asks: boolean): Html {
  const {name} = release.manifest.authority;
  const count = findFigure(release, {measure: "children-looked-after", period: year});
  const {known, examples} = changedTotals(release, year);
  const clear = known.filter(({comparison}) => isClear(comparison)).length;
  const first =
    count?.value == null
      ? html`${name}’s year to 31 March ${endingYear(year)}, from its own records.`
      : html`${name} was looking after <b class="us">${numberText(count.value)} children</b>${withMarks(markOf(count))} on 31 March ${endingYear(year)}${sinceLastYear(findComparison(release, count, "previous-year"))}`;
  const which =
    examples.length === 0 ? "that we can compare with last year" : "with real figures for both years";
  const second =
    known.length === 0
      ? null
      : ` We have ${countOf(known.length, "measure", "measures")} ${which}: ${countText(clear)} changed by more than chance.`;
  const third = asks && html` <a href="#ask-heading">Questions to ask</a> are at the end.`;
  return html`<p class="lead">${first}${second}${third}</p>`;
}

/** What a reader of the ten sentences must know: who the similar councils are, and what “more than chance” means. */
function howToRead(release: Release): Html {
  const {name, neighbours} = release.manifest.authority;
  const who =
    neighbours.areas.length > 1 &&
    `${sentenceCase(SIMILAR)} are the ${numberText(neighbours.areas.length)} most like ${name}; their median is the figure in the middle when they are put in order. `;
  return html`<p class="soft key">${who}“More than chance” is one test for every page: of 20 gaps that pass it, luck should explain no more than one. <a href="/methods#chance">Why chance matters</a></p>`;
}

/** `, 15 fewer than a year earlier. This could be chance.` Nothing where last year is not known, or is made up. */
function sinceLastYear(comparison: ComparisonRow | null): string {
  const difference = comparison?.difference;
  if (!comparison || difference == null || comparison.provenance === "made-up") return ".";
  if (difference === 0) return ", as many as a year earlier.";
  const gap = `, ${numberText(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than a year earlier`;
  return comparison.verdict === "no clear difference"
    ? `${gap}. This could be chance.`
    : `${gap}, by more than chance.`;
}
