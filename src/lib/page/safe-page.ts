import {countOf, sentenceCase} from "../../words/count-text.js";
import {numberText} from "../../words/number-text.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/** What made-up councils show, where it can be said of how many counts. */
function councilsTable(councils: Release["certificate"]["councils"]): Html | false {
  if (councils === null) return false;
  return html`<p>There is a stronger test. We look for councils that do not exist, child by child, that would have published exactly what you see here. Where one has the smallest number that a hidden count may be, and another the largest, nobody can tell from this site which is true. The search is long and does not find them for every count.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="What made-up councils show">
<table><thead><tr><th scope="col">Attacked counts</th><th scope="col">Number</th></tr></thead><tbody>
<tr><th scope="row">Two such councils found, and in both every hidden small number is still small and no other has become so</th><td>${numberText(councils.classesKept)}</td></tr>
<tr><th scope="row">Two such councils found, but in one of them a hidden number changes from small to large or back</th><td>${numberText(councils.shown)}</td></tr>
<tr><th scope="row">Not found yet: no sum that we know gives the count away</th><td>${numberText(councils.open)}</td></tr>
</tbody></table></div>`;
}

/** The disclosure certificate in plain words: what is hidden, why, how that was tested, and what it cannot promise. */
export function safePage(release: Release): Page {
  const {certificate: proof} = release;
  const {authority, synthetic} = release.manifest;
  return {
    head: {
      title: "How children are kept safe",
      description: "How small numbers are hidden so that no child can be found, and how that was tested."
    },
    body: html`
<h1>How children are kept safe</h1>
<p class="lead">Of ${numberText(proof.cells)} counts, ${numberText(proof.hidden)} are hidden${proof.knownGap === null ? ", so that nobody can find a child in the rest" : ", so that it is hard to find a child in the rest"}.</p>
<div class="prose">
${proof.knownGap !== null && html`<p>${proof.knownGap}</p>`}
${synthetic && html`<p><b>The children of this release are made up.</b> The rules below were applied to them as they would be to real ones.</p>`}
<h2>What is hidden</h2>
<p>A count of children from 1 to ${numberText(proof.threshold)} is hidden${proof.hiddenBecauseSmall !== null && `: ${numberText(proof.hiddenBecauseSmall)} counts`}. A small number can point to one child, above all to somebody who knows the family.</p>
<p>That is not enough. If we show three of four groups and the total, anybody can work out the fourth. So ${proof.hiddenToProtect === null ? "others" : `${numberText(proof.hiddenToProtect)} more`} are hidden to guard the first. Shares, rates and averages that rest on a hidden count are hidden with it.</p>
<p>A hidden figure is written <b class="sym">[c]</b>. It is never shown as zero, and no drawing, order or scale on this site depends on it.</p>
<h2>How that was tested</h2>
<p>A second program, which knows only what is published, tried to work out every hidden count. It used ${numberText(proof.relations)} sums that link the counts and ${countOf(proof.facts, "further fact", "further facts")} that anybody could know.${proof.attacked > proof.hidden && " It looked, too, for groups that no table shows and anybody can subtract, such as “all but these”: so it attacked more counts than are hidden."}</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="What the test found">
<table><thead><tr><th scope="col">Hidden counts</th><th scope="col">Number</th></tr></thead><tbody>
<tr><th scope="row">Attacked</th><td>${numberText(proof.attacked)}</td></tr>
<tr><th scope="row">As uncertain as promised${proof.knownGap !== null && ", as far as we know"}</th><td>${numberText(proof.proven)}</td></tr>
<tr><th scope="row">Narrowed further than promised</th><td>${numberText(proof.narrowed)}</td></tr>
<tr><th scope="row">Worked out exactly</th><td>${numberText(proof.exact)}</td></tr>
</tbody></table></div>
${councilsTable(proof.councils)}
<p>In statisticians’ words: ${proof.method}</p>
<h2>What it cannot promise</h2>
<ul>${proof.limits.map((limit) => html`<li>${limit}</li>`)}</ul>
<p>If you think that a figure could point to somebody, tell us: <a href="mailto:${authority.contact.email}">${authority.contact.email}</a>. We will look at it the same day and take it down while we do.</p>
<h2>Measure by measure</h2>
<div class="table-scroll" role="region" tabindex="0" aria-label="Figures and hidden figures by measure">
<table><thead><tr><th scope="col">Measure</th><th scope="col">Figures</th><th scope="col">Figures hidden</th></tr></thead>
<tbody>${proof.measures.map(({measure, cells, hidden}) => html`<tr><th scope="row">${sentenceCase(measureWords(release, measure).name)}</th><td>${numberText(cells)}</td><td>${numberText(hidden)}</td></tr>\n`)}</tbody></table></div>
<p><a href="/release/certificate.json">The certificate as a file</a></p>
</div>`
  };
}
