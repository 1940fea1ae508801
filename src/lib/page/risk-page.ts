import type {Risk} from "../../../loaders/contract/release.ts";
import {endingYear} from "../../contract/calendar/reporting-year.js";
import {required} from "../../contract/required.js";
import {countOf, countText} from "../../words/count-text.js";
import {inHundred} from "../../words/in-hundred.js";
import {listText} from "../../words/list-text.js";
import {numberText} from "../../words/number-text.js";
import {html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {namedBreakdown} from "../release/measure-words.js";
import type {Release} from "../release/release.js";

/** The restricted edition's page in place of how children are kept safe: how easily they could be recognised in it. */
export function riskPage(release: Release, risk: Risk): Page {
  const {authority, synthetic} = release.manifest;
  const {children, unique, legalStatusGivenAway} = risk;
  const most = required(unique.at(-1), "how many children are unique when all is known");
  const ofAll = (count: number) => (children === 0 ? "none" : inHundred((100 * count) / children));
  const howMany = (attributes: number) =>
    attributes === risk.knowable.length
      ? `All ${countText(attributes)}`
      : `Any ${countText(attributes)} of the ${countText(risk.knowable.length)}`;
  const known = listText(risk.knowable.map((id) => namedBreakdown(release, id).label.toLowerCase()));
  return {
    head: {
      title: "What this edition could give away",
      description:
        "How many children could be recognised in the restricted edition, and what follows from that."
    },
    body: html`
<h1>What this edition could give away</h1>
<p class="lead">Nothing is hidden in this edition. Of ${countOf(children, "child", "children")} looked after on 31 March ${endingYear(risk.year)}, ${countText(most.children)} could be picked out by somebody who knows ${countText(most.attributes)} things about them.</p>
<div class="prose">
${synthetic && html`<p><b>The children of this release are made up.</b> What follows is worked out for them as it would be for real ones.</p>`}
<h2>How many children are unlike any other</h2>
<p>A teacher, a neighbour or a relative may know some of ${countText(risk.knowable.length)} things about a child: ${known}. A child who shares them with nobody else can be picked out, and everything else in the row is then known too.</p>
<div class="table-scroll" role="region" tabindex="0" aria-label="Children who can be picked out, by how much is known about them">
<table><thead><tr><th scope="col">Things known</th><th scope="col">Children who can be picked out</th><th scope="col">Of all</th></tr></thead>
<tbody>${unique.map(
      ({attributes, children: alone}) =>
        html`<tr><th scope="row">${howMany(attributes)}</th><td>${numberText(alone)}</td><td>${ofAll(alone)}</td></tr>\n`
    )}</tbody></table></div>
<p>A child counts here if any choice of so many things singles them out, because nobody can say which ones a stranger happens to know.</p>
<h2>What can be learnt without picking anybody out</h2>
<p>For ${countOf(legalStatusGivenAway, "child", "children")} (${ofAll(legalStatusGivenAway)}), everybody of the same sex, age and ethnic group has the same legal status. Anyone who knows those three things knows the fourth. In statisticians’ words, their groups are not 2-diverse.</p>
<h2>What follows from that</h2>
<ul><li>This edition is for analysts whom the council has allowed to see the children’s own records. It must not leave the council’s network, and no page, picture or file of it may be published.</li>
<li>Ids are hashed and births are to the month. That keeps names out; it does not make anybody unrecognisable.</li>
<li>A figure for the public comes from the public edition, where small counts are hidden and the hiding has been tested.</li></ul>
<p>Questions: ${authority.contact.name}, <a href="mailto:${authority.contact.email}">${authority.contact.email}</a>.</p>
<p><a href="/release/risk.json">These numbers as a file</a></p>
</div>`
  };
}
