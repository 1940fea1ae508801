import {endingYear} from "../../../contract/calendar/reporting-year.js";
import {PROVENANCES, type Provenance} from "../../../contract/provenance.js";
import {SYMBOL_MEANINGS} from "../../../words/figure-text.js";
import {listText} from "../../../words/list-text.js";
import {numberText} from "../../../words/number-text.js";
import {dateText} from "../../../words/period-text.js";
import {PROVENANCE_MARKS} from "../../../words/provenance-mark.js";
import {type Html, html} from "../../html/html.js";
import {latestYear} from "../../release/latest-year.js";
import type {Release} from "../../release/release.js";
import {stamp} from "./masthead.js";
import {siteMap} from "./site-map.js";

/** The foot of every page: where the figures come from, what the symbols mean, the pages about the site, the release. */
export function footer(release: Release): Html {
  const {authority, synthetic, approval, edition} = release.manifest;
  return html`
<div class="foot">
<section id="about-figures" aria-labelledby="about-figures-title">
<h2><span id="about-figures-title">About these figures</span></h2>
${
  synthetic
    ? madeUp(release)
    : html`<p>${authority.name}’s figures come from its own yearly return and the reviewing service’s logs. Figures for England and for other councils are as published.</p>`
}
<p class="symbols">${(["c", "x", "z"] as const).map(
    (symbol) => html`<span><b class="sym">[${symbol}]</b> ${SYMBOL_MEANINGS[symbol]}</span> `
  )}<span><b class="sym">0</b> a true zero</span></p>
<p>Questions: ${authority.contact.name}, <a href="mailto:${authority.contact.email}">${authority.contact.email}</a></p>
</section>
<nav aria-label="About the site"><ul>
${siteMap(release).about.map(({label, path}) => html`<li><a href="${path}">${label}</a></li>\n`)}</ul></nav>
${approval.status === "approved" && html`<p>Approved for publication by ${approval.by.name}, ${approval.by.role}, on ${dateText(approval.by.approvedOn)}.</p>`}
<p class="stamp">Children in our care · ${stamp(release)} · Last updated ${dateText(lastUpdated(release))} · Data as at 31 March ${endingYear(latestYear(release))}${edition === "public" && " · Figures under the Open Government Licence v3.0"}</p>
</div>`;
}

/** How much of a made-up council is known, counted from the release itself. */
function madeUp({measures, manifest: {authority}}: Release): Html {
  const own = measures.filter(({basis, value}) => basis === "own" && value !== null);
  const count = (one: Provenance) =>
    `${numberText(own.filter(({provenance}) => provenance === one).length)} are ${PROVENANCE_MARKS[one].mark} ${PROVENANCE_MARKS[one].words}`;
  return html`<p>There is no real child behind this site. A program made up the records, so that their totals agree with what has been published about ${authority.name}. It shows ${numberText(own.length)} figures for ${authority.name}: ${listText(PROVENANCES.map(count))}. Nothing that rests on a made-up figure is a finding, so it is called an example. The figures for England and for other councils are real.</p>`;
}

/** The day on which this release last changed: when it was approved, or otherwise when its newest records were taken. */
const lastUpdated = ({manifest: {approval, extract, dataTakenOn}}: Release): string =>
  approval.status === "approved" ? approval.by.approvedOn : (extract?.takenOn ?? dataTakenOn);
