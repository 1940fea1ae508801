import {MEASURES_COLUMNS} from "../../contract/measures-columns.js";
import {SYMBOL_MEANINGS} from "../../words/figure-text.js";
import {byPurpose, filePurpose} from "../../words/file-purpose.js";
import {fileSize} from "../../words/file-size.js";
import {numberText} from "../../words/number-text.js";
import {dateText} from "../../words/period-text.js";
import {type Html, html} from "../html/html.js";
import {onThisPage} from "../html/on-this-page.js";
import type {Page} from "../html/page.js";
import type {Release} from "../release/release.js";

/** Downloads, what the columns mean, and what anyone may do with them. */
export function dataPage(release: Release): Page {
  const {files, release: stamp, dataTakenOn, edition} = release.manifest;
  return {
    head: {
      title: "Data and downloads",
      description: "Every published figure as CSV and Parquet, with a data dictionary."
    },
    body: html`
<h1>Data and downloads</h1>
<p class="subtitle">Every figure of this release is in these files. Release ${stamp}, from records taken on ${dateText(dataTakenOn)}. ${edition === "public" && html`Free to use under the <a href="#licence-heading">Open Government Licence</a>.`}</p>
${onThisPage(PARTS)}
<ul id="files" class="index files">${files
      .toSorted(inOrder)
      .map(
        ({name, bytes, rows}) =>
          html`<li><a href="/release/${name}" download>${name}</a><span class="soft">${rows === null ? "" : `${numberText(rows)} rows, `}${fileSize(bytes)}</span><span class="soft">${filePurpose(name)}</span></li>\n`
      )}</ul>
<div class="prose"><p><a href="/changes">What changed in the data</a> since the release before, and every release that was published. <a href="/release/manifest.json">What this release was made with</a>: the software, the rules in force, and a fingerprint of each file.</p></div>
<section class="section" aria-labelledby="columns-heading"><h2><span id="columns-heading">What the columns mean</span></h2>
<div class="table-scroll" role="region" tabindex="0" aria-label="Table of columns">
<table class="words"><thead><tr><th scope="col">Column</th><th scope="col">Meaning</th></tr></thead>
<tbody>${MEASURES_COLUMNS.map(({name, meaning}) => html`<tr><th scope="row"><code>${name}</code></th><td>${meaning}</td></tr>\n`)}</tbody></table></div>
<p class="figure-note">The same list is a file, <a href="/release/measures.meta.csv" download>measures.meta.csv</a>. Where a figure is missing, the cell says why: ${(["c", "x", "z"] as const).map((symbol) => html`<code>${symbol}</code> ${SYMBOL_MEANINGS[symbol]}; `)}0 is a true zero.</p>
</section>
<section class="section" aria-labelledby="dictionary-heading"><h2><span id="dictionary-heading">The measures</span></h2>
<div class="table-scroll" role="region" tabindex="0" aria-label="Table of measures">
<table class="words"><thead><tr><th scope="col">Id</th><th scope="col">Name</th><th scope="col">Counts</th><th scope="col">Out of</th><th scope="col">Unit</th></tr></thead>
<tbody>${release.catalogue.measures.map(
      (words) =>
        html`<tr><th scope="row"><a href="/measures/${words.id}"><code>${words.id}</code></a></th><td>${words.name}</td><td>${words.numerator}</td><td>${words.denominator ?? "[z]"}</td><td>${words.unit}</td></tr>\n`
    )}</tbody></table></div></section>
<section class="prose" aria-labelledby="licence-heading"><h2><span id="licence-heading">What you may do with them</span></h2>
${edition === "public" ? openLicence(release) : html`<p>These files are for the council’s own analysts. They are under no open licence, and none of them may be published.</p>`}</section>`
  };
}

const PARTS = [
  {id: "files", name: "Files"},
  {id: "columns-heading", name: "Columns"},
  {id: "dictionary-heading", name: "Measures"},
  {id: "licence-heading", name: "Licence"}
];

type File = Release["manifest"]["files"][number];

const inOrder = (one: File, other: File): number => byPurpose(one.name, other.name);

const openLicence = ({manifest}: Release): Html => html`
<p>The figures are under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>: copy, publish and adapt them, and say where they came from. The programs that this site is made with have <a href="/licences.txt">licences of their own</a>.</p>
<p>Each drawing is a file too, with its title and source in it. To show one on a page of yours, use the address behind its “Embed”: it stays the same, and always shows the newest release.</p>
<p>Please do not try to find a child in them. If you think that a figure could identify somebody, tell us at <a href="mailto:${manifest.authority.contact.email}">${manifest.authority.contact.email}</a>.</p>`;
