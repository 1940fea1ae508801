import {type Quarter, quarterSlug} from "../../contract/calendar/quarter.js";
import {required} from "../../contract/required.js";
import {numberText} from "../../words/number-text.js";
import {dateText} from "../../words/period-text.js";
import {figureBlock} from "../figures/figure-block.js";
import {figureTable} from "../figures/figure-table.js";
import {headlineItem} from "../headlines/headline-item.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {quarterFigure} from "./quarter-figure.js";
import {quarterQuestions} from "./quarter-questions.js";
import {quarterSentences} from "./quarter-sentences.js";
import {lastDayText, quartersWithPaper, quarterText} from "./quarters.js";
import {whoTheyAre} from "./who-they-are.js";

/** A short paper for the committee's meeting after a quarter: two sheets, provisional, with the rules of the annual report. */
export function quarterPage(release: Release, quarter: Quarter): Page {
  const {name, contact} = release.manifest.authority;
  const title = titleOf(release, quarter);
  const figure = quarterFigure(release, quarter);
  return {
    head: {
      title,
      description: `Children looked after by ${name} in ${quarterText(quarter)}: seven sentences and the figures behind them. Provisional.`,
      paperHead: `Children in our care ${quarterText(quarter)}`,
      ...(release.manifest.synthetic && {paperNote: "An example: made-up children and figures"})
    },
    body: html`
<link rel="stylesheet" href="../quarter.css">
<div class="paper">
<p class="crumb">Paper for the Corporate Parenting Committee, ${quarterText(quarter)}</p>
<h1>${title}</h1>
${dateline(release, quarter)}
<h2 class="visually-hidden"><span id="seven">Seven questions, seven answers</span></h2>
<ol class="sentences" aria-labelledby="seven">${quarterSentences(release, quarter).map((sentence, index) => headlineItem(sentence, index + 1))}</ol>
${quarterQuestions(release, quarter)}
<section class="section" aria-label="The last eight quarters">
${figureBlock(figure)}
${figure && html`<div class="print-only">${figureTable(figure.table, "on-paper")}</div>`}
${whoTheyAre(release, quarter)}
<p class="files"><a href="/release/measures.csv" download>Every figure of this site as CSV</a>, with those of the quarter marked p.</p>
</section>
<p class="notice">Questions: ${contact.name}, <a href="mailto:${contact.email}">${contact.email}</a></p>
${otherPapers(release, quarter)}
</div>`,
    scripts: [PAGE_SCRIPTS.figures]
  };
}

/** `294 children in care on 30 June 2019: no clear change in a year`. */
function titleOf(release: Release, quarter: Quarter): string {
  const count = findFigure(release, {measure: "children-looked-after", period: quarter});
  if (count?.value == null) return `The quarter to ${lastDayText(quarter)}`;
  const children = `${numberText(count.value)} ${count.value === 1 ? "child" : "children"} in care on ${lastDayText(quarter)}`;
  const comparison = findComparison(release, count, "previous-year");
  // A made-up figure claims nothing; the paper says below that it is an example.
  if (comparison?.provenance === "made-up") return children;
  switch (comparison?.verdict) {
    case "higher":
      return `${children}, more than a year earlier`;
    case "lower":
      return `${children}, fewer than a year earlier`;
    case "same":
    case "no clear difference":
      return `${children}: no clear change in a year`;
    default:
      return children;
  }
}

function dateline({manifest: {extract, synthetic}}: Release, quarter: Quarter): Html {
  const {takenOn} = required(extract, "the extract that a quarter's paper is made from");
  return html`<p class="lead"><b>Provisional.</b> Extract taken on ${dateText(takenOn)}, for ${quarterText(quarter)}. Records of the quarter are still being completed, so the annual report may give other figures.</p>
${synthetic && html`<p class="notice">This paper is an example. The children are made up, and so are the quarter’s figures: none of them has been published by anybody.</p>`}`;
}

function otherPapers(release: Release, quarter: Quarter): Html | null {
  const others = quartersWithPaper(release).filter((one) => one !== quarter);
  return others.length === 0
    ? null
    : html`<nav class="section" aria-label="Other papers"><ul>${others.map((one) => html`<li><a href="/quarter/${quarterSlug(one)}">${quarterText(one)}</a></li>\n`)}</ul></nav>`;
}
