import type {ComparisonRow} from "../../../loaders/contract/release.ts";
import {endingYear} from "../../contract/calendar/reporting-year.js";
import {countOf, countText} from "../../words/count-text.js";
import {isClear} from "../../words/is-clear.js";
import {numberText} from "../../words/number-text.js";
import {childrenField} from "../figures/children-field.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {changedShares} from "../release/changed-shares.js";
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

/** How many children, whether that is a change, how many shares changed, and a link to the questions. */
function opening(release: Release, year: string, asks: boolean): Html {
  const {name} = release.manifest.authority;
  const count = findFigure(release, {measure: "children-looked-after", period: year});
  const changes = changedShares(release, year);
  const clear = changes.filter(({comparison}) => isClear(comparison)).length;
  const first =
    count?.value == null
      ? html`${name}’s year to 31 March ${endingYear(year)}, as its own records tell it.`
      : html`${name} was looking after <b class="us">${numberText(count.value)} children</b> on 31 March ${endingYear(year)}${sinceLastYear(findComparison(release, count, "previous-year"))}.`;
  const second =
    changes.length === 0
      ? null
      : ` Of the ${countOf(changes.length, "share", "shares")} that can be set beside last year’s, ${countText(clear)} changed by more than chance.`;
  const third =
    asks && html` <a href="#ask-heading">What to ask at the meeting</a> stands at the foot of the page.`;
  return html`<p class="lead">${first}${second}${third}</p>`;
}

/** What a reader of the ten sentences must know: who the neighbours are, and what “more than chance” means. */
function howToRead(release: Release): Html {
  const {name, neighbours} = release.manifest.authority;
  const who =
    neighbours.areas.length > 1 &&
    `Neighbours are the ${countOf(neighbours.areas.length, "council", "councils")} most like ${name}; the middle neighbour is the one in the middle when their figures stand in order. `;
  return html`<p class="soft key">${who}“More than chance” means that luck alone would make such a gap less than one time in 20. <a href="/methods#chance">Why chance matters</a></p>`;
}

/** `, 15 fewer than a year earlier: a gap that chance alone could make`; nothing where last year is not known. */
function sinceLastYear(comparison: ComparisonRow | null): string {
  const difference = comparison?.difference;
  if (!comparison || difference == null) return "";
  if (difference === 0) return ", as many as a year earlier";
  const gap = `, ${numberText(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than a year earlier`;
  return comparison.verdict === "no clear difference"
    ? `${gap}: a gap that chance alone could make`
    : `${gap}, by more than chance`;
}
