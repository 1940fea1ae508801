import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {countOf, lowerFirst, sentenceCase} from "../../words/count-text.js";
import {figureText} from "../../words/figure-text.js";
import {switchWords} from "../../words/switch-words.js";
import {THEMES} from "../../words/themes.js";
import {type Html, html} from "../html/html.js";
import {onThisPage} from "../html/on-this-page.js";
import type {Page} from "../html/page.js";
import {findFigure} from "../release/find-figure.js";
import {latestYear} from "../release/latest-year.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/** How the figures are made: sources, chance, what the checks found, the council's choices, every measure's rule. */
export function methodsPage(release: Release): Page {
  const {authority, switches, findings} = release.manifest;
  const set = Object.entries(switches);
  return {
    head: {
      title: "Methods",
      description: "How every figure is counted and compared, in plain words."
    },
    body: html`
<h1>How the figures are made</h1>
${onThisPage(partsOf(release))}
<div class="prose">
<h2><span id="sources">Where they come from</span></h2>
<p>${authority.name}’s own figures come from the council’s yearly return to the Department for Education and from the reviewing service’s logs. A program counts them; nobody types a number in. The department’s own figure for ${authority.name} can differ by a few children, because it was taken on another day. We show it next to ours and never mix the two.</p>
<p>Figures for England, the region and other councils are as published. They come out months after a council’s own report, so each comparison names its year. Where we say that we hold no figure, one may still have been published elsewhere.</p>
<p>Checks of the records found ${countOf(findings.errors, "error", "errors")}, ${countOf(findings.warnings, "warning", "warnings")} and ${countOf(findings.notes, "note", "notes")}. An error stops a release.</p>
<h2><span id="chance">Why chance matters although every child is counted</span></h2>
<p>We count every child, so the count itself is exact. But a year could have turned out otherwise. With the same families, the same staff and the same plans, a few more or fewer children might have come into care, moved or been adopted. So a small change tells us little about whether something has got better.</p>
<p>So each share and rate has a 95% interval. It shows which underlying rates fit what we counted. If we worked one out in the same way every year, 19 in 20 of the intervals would contain the underlying rate of their year. It does not say where next year’s figure will be.</p>
<p><b>One rule for every page.</b> We compare many figures at once, and among many some differ by luck. So a difference is “higher” or “lower” only if it is still clear when we allow for all the others in its group. There are two kinds of group. One is every measure’s total, in one period and one kind of comparison: this year with last year, or ${authority.name} with England. The other is the groups of children of one measure. Totals that are 100% by definition are left out. The limit is that, on average, no more than one in 20 of the differences we call clear is luck (the method of Benjamini and Hochberg). Otherwise we say “no clear change” or “not clearly different”. Those words do not mean that nothing changed: they mean that the figures cannot tell us.</p>
<p>A target is different: the council set it before anybody knew the figure. We say that a figure is below a target if its whole interval is. Groups of one table, and the months of a year, are called different only where the highest is clearly above the lowest, allowing for how many there are (Tukey’s range).</p>
<p>For the statistician: shares have Wilson’s interval, counts and rates Byar’s, and differences of shares Newcombe’s. Published figures are rounded; a difference must be clear however they were rounded.</p>
<p><b>What the intervals do not know.</b> Most children looked after on one 31 March are still looked after on the next, but the arithmetic treats the two days as separate groups. This makes us slower to call a change clear than we could be. It works the other way for reviews, because one child has several. Those are not so many separate children, so the intervals of shares of reviews are a little too narrow. Where the same audits, officers or checklists are counted many times over in a total, we give no interval and no verdict.</p>
<p><b>The bands on <a href="/compare">Compare</a></b> show how far rates would spread if every council had England’s rate and only chance were at work (Spiegelhalter, 2005). Councils differ in need too, so many are outside. The bands take no account of that, or of how the councils were chosen.</p>
${openRules(release)}
<h2><span id="checks">What the checks found</span></h2>
<p>A program compares the figures with each other and with what was printed before. This is what it found. We have not changed any figure because of it.</p>
${release.notes.length === 0 ? html`<p>It found nothing that readers need to know.</p>` : html`<dl class="findings">${release.notes.map(({heading, sentence, timePeriod}) => html`<div><dt>${heading}${timePeriod && ` (${timePeriod})`}</dt><dd>${sentence}</dd></div>`)}</dl>`}
${
  set.length > 0 &&
  html`<h2><span id="choices">Choices this council has made</span></h2>
<p>The guidance leaves some choices open. These are the council’s.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="Choices"><table class="words"><thead><tr><th scope="col">Choice</th><th scope="col">Set to</th></tr></thead><tbody>${set.map(([name, setting]) => choice(...switchWords(name, setting)))}</tbody></table></div>`
}
</div>
<section class="section" aria-labelledby="definitions-heading"><h2><span id="definitions-heading">Every measure, defined</span></h2>
${THEMES.map(({id, title}) =>
  definitions(
    title,
    release.catalogue.measures.filter(({theme}) => theme === id)
  )
)}
</section>`
  };
}

/** Ways to read the guidance on moves, ours first. Each is a measure of its own, so that its effect can be seen. */
const READINGS: readonly {readonly id: MeasureId; readonly reading: string}[] = [
  {id: "three-or-more-placements", reading: "As we count"},
  {id: "three-or-more-with-temporary", reading: "With temporary stays elsewhere counted"},
  {
    id: "three-or-more-with-same-carer",
    reading: "With moves of a carer counted, though the child stays with them"
  }
];

/** The rules that the guidance leaves open, and what difference they make. */
function openRules(release: Release): Html | null {
  const period = latestYear(release);
  const rows = READINGS.flatMap(({id, reading}) => {
    const figure = findFigure(release, {measure: id, period});
    return figure ? [{id, reading, figure, decimals: measureWords(release, id).decimals}] : [];
  });
  if (rows.length < 2) return null;
  return html`<h2>Two rules that the guidance leaves open</h2>
<p>How many homes a child had in a year depends on two rules that can be read in more than one way. We follow the department’s guidance as we understand it. The other ways of counting are measures too, so you can see what difference they make.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="Readings of the rules on moves"><table><caption>Children with three or more homes in the year under each reading, ${period}</caption><thead><tr><th scope="col">Reading</th><th scope="col">Share</th></tr></thead><tbody>${rows.map(
    ({id, reading, figure, decimals}) =>
      html`<tr><th scope="row"><a href="/measures/${id}">${reading}</a></th><td>${figureText(figure, decimals)}</td></tr>`
  )}</tbody></table></div>`;
}

const definitions = (title: string, measures: readonly MeasureWords[]): Html | null =>
  measures.length === 0
    ? null
    : html`<div class="prose"><h3>${title}</h3><dl class="findings">${measures.map(
        (words) =>
          html`<div><dt><a href="/measures/${words.id}">${words.name}</a></dt><dd>${sentenceCase(words.numerator)}${words.denominator && `, out of ${words.denominator}`}. ${words.leavesOut && `Left out: ${lowerFirst(words.leavesOut)}`} <span class="soft">${words.guidance}.</span></dd></div>\n`
      )}</dl></div>`;

const choice = (statement: string, setting: string): Html =>
  html`<tr><th scope="row">${statement}</th><td>${setting}</td></tr>\n`;

/** The parts that this release has. */
const partsOf = ({manifest}: Release): readonly {readonly id: string; readonly name: string}[] => [
  {id: "sources", name: "Where they come from"},
  {id: "chance", name: "Chance"},
  {id: "checks", name: "What the checks found"},
  ...(Object.keys(manifest.switches).length > 0 ? [{id: "choices", name: "Choices made"}] : []),
  {id: "definitions-heading", name: "Every measure, defined"}
];
