import {tenHeadlines} from "../headlines/ten-headlines.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {latestYear} from "../release/reporting-years.js";
import {changeVerdict} from "../words/change-verdict.js";
import {numberText} from "../words/number-text.js";
import {endOf} from "../words/period-text.js";
import {verdictText} from "../words/verdict.js";
import {changedMost} from "./changed-most.js";
import {childrenField} from "./children-field.js";
import {headlineItem} from "./headline-item.js";
import {type Html, html} from "./html.js";
import type {Page} from "./page.js";
import {whatToAsk} from "./what-to-ask.js";

/** The home page: the newest year in ten sentences, what changed most, and what to ask. */
export function homePage(release: Release): Page {
  const year = latestYear(release);
  const {name} = release.manifest.authority;
  const headlines = tenHeadlines(release, year);
  return {
    head: {
      title: "The year in ten sentences",
      description: `Children looked after by ${name} in ${year}: ten questions, ten answers, and what they rest on.`
    },
    body: html`
<h1>The year in ten sentences</h1>
${opening(release, year)}
${childrenField(release, year, 1100)}
<h2 class="visually-hidden"><span id="ten">Ten questions, ten answers</span></h2>
<ol class="sentences" aria-labelledby="ten">${headlines.map((headline, index) => headlineItem(headline, index + 1))}</ol>
${changedMost(release, year)}
${whatToAsk(release, year)}`
  };
}

/** How many, whether that is a change, and what follows on the page. */
function opening(release: Release, year: string): Html {
  const {name} = release.manifest.authority;
  const count = findFigure(release, {measure: "children-looked-after", period: year});
  if (count?.value == null)
    return html`<p class="lead">${name}’s year to 31 March ${endOf(year)}, as its own records tell it.</p>`;
  const change = changeVerdict(count, findComparison(release, count, "previous-year"), 0);
  return html`<p class="lead">${name} was looking after <b class="us">${numberText(count.value)} children</b> on 31 March ${endOf(year)}. ${verdictText(change)}</p>`;
}
