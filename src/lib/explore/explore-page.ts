import {serverDocument} from "../../charts/server-document.js";
import {defaultChoices} from "../address/choices.js";
import {offerOf} from "../address/offer-of.js";
import {citableAddress} from "../address/write-choices.js";
import type {ChildTable} from "../children/child-table.js";
import {childrenSection} from "../children/children-section.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import {PAGE_SCRIPTS} from "../html/page-scripts.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {selectFigures} from "./figures/select-figures.js";
import {exploreForm} from "./form/explore-form.js";
import {statusOf} from "./shown/status-of.js";
import {viewHtml} from "./shown/view-html.js";
import {viewPlace} from "./shown/view-place.js";
import {sqlColumns} from "./sql/sql-columns.js";
import {sqlExamples} from "./sql/sql-examples.js";
import {viewOf} from "./views/view-of.js";

/**
 * Explore with its first view in the HTML; what needs a script is marked `hidden` until there is one.
 * @param children the restricted edition's rows, for its linked views; null in the public one
 */
export function explorePage(release: Release, children: ChildTable | null): Page {
  const offer = offerOf(release);
  const choices = defaultChoices(offer);
  const rows = selectFigures(release.measures, choices, offer);
  const view = viewOf(rows, choices, offer);
  const place = viewPlace(rows, choices, offer, {document: serverDocument(), root: "./"});
  return {
    head: {
      title: "Explore the figures",
      description: "Choose any released figure by measure, year, area and group; see it drawn; download it."
    },
    scripts: [
      PAGE_SCRIPTS.explore,
      // Named in this edition alone: a public build must not so much as look for the file of children.
      ...(children ? [PAGE_SCRIPTS.children] : [])
    ],
    body: html`
<link rel="stylesheet" href="./explore.css">
${children && html`<link rel="stylesheet" href="./children.css">`}
<h1>Explore the figures</h1>
<p class="lead">Choose figures, see them drawn, download them. They all come from the ${release.manifest.edition} release, and what you choose stays on this page.${children && html` <a href="#children-title">The children, one by one</a>`}</p>
<noscript><p class="status">Without JavaScript this page shows one view. <a href="/measures/">Each measure’s page</a> has all of its figures, and <a href="/data">Data and downloads</a> has the files.</p></noscript>
<div class="explore">
<details class="explore-choices" id="explore-choices" open><summary>Change what is shown</summary>
${exploreForm(offer, choices, (id) => measureWords(release, id).theme)}
</details>
<div class="explore-answer">
<p class="status" id="explore-status" role="status">${statusOf(view, [])}</p>
<div id="explore-view">${view && viewHtml(view, place)}</div>
<p class="take-away"><span id="explore-take" hidden></span> <span>The whole release:
<a href="./release/measures.csv" download="measures.csv">CSV</a>
<a href="./release/measures.parquet" download="measures.parquet">Parquet</a></span></p>
<div class="inset"><p><b>This view has an address</b></p>
<p><a class="address" id="explore-address" href="${citableAddress(choices, offer)}">/explore${citableAddress(choices, offer)}</a></p>
<p class="soft">It includes the release number, so you can cite it. Anyone you share it with sees the same view.</p></div>
${sqlSection()}
</div>
</div>
${children && childrenSection(children)}`
  };
}

const sqlSection = (): Html => html`
<details class="sql" id="explore-sql"><summary>Ask in SQL</summary>
<p class="engine" id="explore-engine" hidden><span></span> <progress aria-label="Query engine"></progress></p>
<div class="sql-body">
<form class="sql-ask">
<div class="fieldlet"><label for="explore-question">Query</label>
<textarea id="explore-question" name="sql" rows="7" spellcheck="false" autocomplete="off"></textarea></div>
<p class="buttons"><button type="submit">Run</button> <button type="button" class="second" name="cancel" disabled>Cancel</button>
<span class="soft">Ctrl and Enter run it too. A query can be stopped at any time.</span></p>
<p class="examples" hidden>Try: ${sqlExamples.map(({label}) => html`<button type="button" class="link" name="example" value="${label}">${label}</button> `)}
<button type="button" class="link" name="current">the query of the chart above</button></p>
</form>
<div class="sql-answer"><p class="status" id="explore-sql-status" role="status"></p>
<div id="explore-sql-answer"></div></div>
<div class="sql-columns"><h2>The table <code>measures</code></h2>
<dl>${sqlColumns().map(({names, hint}) => html`<dt><code>${names}</code></dt><dd>${hint}</dd>\n`)}</dl>
<p class="soft">A hidden figure is empty. Adding up released figures gives wrong totals: each total is a row of its own.</p></div>
</div>
</details>`;
