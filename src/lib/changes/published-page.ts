import type {PublishedRelease} from "../../../loaders/contract/release.ts";
import {filePurpose} from "../../words/file-purpose.js";
import {fileSize} from "../../words/file-size.js";
import {listText} from "../../words/list-text.js";
import {dateText} from "../../words/period-text.js";
import {html} from "../html/html.js";
import type {Page} from "../html/page.js";
import type {Release} from "../release/release.js";

/** One published release: when, by whom, and its files as they were on that day. */
export function publishedPage({manifest}: Release, published: PublishedRelease): Page {
  const {release, slug, publishedOn, dataTakenOn, reportingYears, software, approvedBy, files} = published;
  const title = `Release ${release}, as it was published`;
  return {
    head: {title, description: `The files of release ${release}, unchanged since ${dateText(publishedOn)}.`},
    body: html`
<p class="crumb"><a href="/changes">What changed in the data</a></p>
<h1>${title}</h1>
<p class="lead">${manifest.authority.name} put it online on ${dateText(publishedOn)}. Nothing in these files has been changed since.</p>
<dl class="findings section-small">
<div><dt>Years reported</dt><dd>${listText(reportingYears)}</dd></div>
<div><dt>Records taken</dt><dd>${dateText(dataTakenOn)}</dd></div>
<div><dt>Approved by</dt><dd>${approvedBy ? `${approvedBy.name}, ${approvedBy.role}, on ${dateText(approvedBy.approvedOn)}` : "Nobody is named"}</dd></div>
<div><dt>Software</dt><dd>Version ${software}</dd></div>
</dl>
<section class="section" aria-labelledby="files-heading"><h2><span id="files-heading">Its files</span></h2>
<ul class="index files">${files.map(
      ({name, bytes}) =>
        html`<li><a href="/published/${slug}/${name}">${name}</a><span class="soft">${fileSize(bytes)}</span><span class="soft">${filePurpose(name)}</span></li>\n`
    )}</ul>
<details><summary>How to see that a file is unchanged</summary>
<div class="prose"><p>Each file has a fingerprint, worked out from every letter in it (SHA-256). Programs such as <code>sha256sum</code> work it out again. The site refuses to be built when one does not match.</p></div>
<div class="table-scroll" role="region" tabindex="0" aria-label="Fingerprints of the files"><table class="words"><thead><tr><th scope="col">File</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${files.map(({name, sha256}) => html`<tr><th scope="row">${name}</th><td><code>${sha256}</code></td></tr>\n`)}</tbody></table></div></details>
</section>`
  };
}
