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
      description: "How every figure is counted, compared and judged, in plain words."
    },
    body: html`
<h1>How the figures are made</h1>
${onThisPage(partsOf(release))}
<div class="prose">
<h2><span id="sources">Where they come from</span></h2>
<p>${authority.name}’s own figures are counted by a program from the council’s yearly return to the Department for Education and from the reviewing service’s logs. Nobody types a number in. The department’s figure for ${authority.name} can differ by a few children, because it is taken on another day; it is shown beside ours as a check and never mixed with it.</p>
<p>Figures for England, the region and other councils are as their publishers gave them. They come out months after a council’s own report, so each comparison names its year.</p>
<p>The checks of the data found ${countOf(findings.errors, "error", "errors")}, ${countOf(findings.warnings, "warning", "warnings")} and ${countOf(findings.notes, "note", "notes")}. An error stops a release.</p>
<h2><span id="chance">Why chance matters although every child is counted</span></h2>
<p>We count every child, so the count itself is exact. But a year is one turn of events. With the same families, the same staff and the same plans, a few more or fewer children might have come into care, moved or been adopted. A small change tells little about whether something has got better.</p>
<p>So each share and rate has a 95% interval: the range in which the figure would fall in 19 of 20 such years. A change or gap is called higher or lower only when chance would rarely make one so large. Otherwise we say “no clear change” or “about the same”. That does not mean that nothing changed; it means that the figures cannot tell.</p>
<p>Shares have Wilson’s interval, counts and rates Byar’s, and differences of shares Newcombe’s. Printed figures are rounded; a verdict must hold whatever was rounded away. Where many figures are compared at once, some would stand out by luck alone, and the list of what changed most allows for that (the method of Benjamini and Hochberg).</p>
<p>One thing the intervals do not know. Most children looked after on one 31 March are still looked after on the next, so the two days share many children, but the arithmetic treats them as two separate groups. Between one 31 March and the next this makes us slower to call a change clear than we could be; it does not make us call one that is not there.</p>
${openRules(release)}
<h2><span id="checks">What the checks found</span></h2>
<p>A program sets the figures beside each other and beside what was printed before. What does not fit is said here and left as it is.</p>
${release.notes.length === 0 ? html`<p>It found nothing that a reader needs to know.</p>` : html`<dl class="findings">${release.notes.map(({heading, sentence, timePeriod}) => html`<div><dt>${heading}${timePeriod && ` (${timePeriod})`}</dt><dd>${sentence}</dd></div>`)}</dl>`}
${
  set.length > 0 &&
  html`<h2><span id="choices">Choices that this council has made</span></h2>
<p>Where the guidance leaves room, the council has said which way it counts and what it shows.</p>
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
<p>How many homes a child has had in a year depends on two rules that can be read in more than one way. We follow the department’s guidance as we understand it. The other readings are measures too, so that anybody can see what they change.</p>
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
