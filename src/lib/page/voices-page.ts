import {group} from "d3";
import {yearSlug} from "../../contract/calendar/reporting-year.js";
import {sentenceCase} from "../../words/count-text.js";
import {type Html, html} from "../html/html.js";
import {markdown} from "../html/markdown.js";
import type {Page} from "../html/page.js";
import {fillText} from "../narrative/fill-text.js";
import {readNarrative} from "../narrative/read-narrative.js";
import {type Statement, statementsOf} from "../narrative/read-service-words.js";
import type {Release} from "../release/release.js";

const HEADINGS: Readonly<Record<string, string>> = {
  "young person": "What children and young people told us",
  "social worker": "What social workers told us",
  parent: "What parents told us",
  carer: "What carers told us"
};

const youngFirst = (a: string, b: string): number =>
  Number(b === "young person") - Number(a === "young person") || a.localeCompare(b, "en-GB");

/** What children said in a year, every statement that may be shown, children first, and what was done about it. */
export function voicesPage(release: Release, year: string): Page {
  const statements = statementsOf(release, year);
  const bySpeaker = group(statements, ({from}) => from);
  const speakers = [...bySpeaker].toSorted(([one], [other]) => youngFirst(one, other));
  const answer = readNarrative(release, year, "voices");
  return {
    head: {
      title: `What children said in ${year}`,
      description:
        "Children in care about their reviewing officers: what works, what does not, what they suggest.",
      paperHead: `What children said in ${year}`
    },
    body: html`
<p class="crumb"><a href="/report/${yearSlug(year)}">Annual report ${year}</a> / What children said</p>
<h1>What children said</h1>
${
  statements.length === 0
    ? silence(year)
    : html`<p class="lead">Children and young people told us about their reviewing officers and their reviews. What they said comes first, then what we did about it.</p>
<div class="prose"><p>These are the points that were made, as the service wrote them down. ${statements.some(isQuotation) && "Words in quotation marks are exactly what was said, by people who agreed to be quoted. "}We never say who spoke. If you made a point and want it taken out, ask us and we will remove it.</p></div>`
}
<div class="prose"><p><a href="/report/${yearSlug(year)}/young-people">Our year, for young people</a> says how to reach us.</p></div>
${speakers.map(([from, said]) => speaker(from, said))}
${answer && html`<section class="prose did" aria-labelledby="answer-heading"><h2><span id="answer-heading">What we did about it</span></h2>${markdown(fillText(release, year, answer.text, {file: answer.file, line: 1}, () => null))}</section>`}`
  };
}

const silence = (
  year: string
): Html => html`<p class="lead">Nobody collected what children said in ${year}, or none of it may be shown.</p>
<div class="prose"><p>A report on children’s reviews should include their words, so this is a gap.</p></div>`;

/** Only words that somebody agreed to be quoted with are marked as theirs. */
const isQuotation = ({consent}: Statement): boolean => consent !== undefined;

const statementItem = (statement: Statement): Html =>
  isQuotation(statement)
    ? html`<li><blockquote>“${statement.words}.”</blockquote></li>\n`
    : html`<li>${statement.words}.</li>\n`;

/** One speaker's statements, theme by theme in the order of the log. */
const speaker = (from: string, statements: readonly Statement[]): Html => html`<section class="section-small">
<h2>${HEADINGS[from] ?? sentenceCase(from)}</h2>
${[...group(statements, ({theme}) => theme)].map(
  ([theme, said]) => html`<h3>${sentenceCase(theme)}</h3>
<ul class="quotes">${said.map(statementItem)}</ul>`
)}</section>`;
