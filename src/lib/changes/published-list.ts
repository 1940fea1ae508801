import {dateText} from "../../words/period-text.js";
import {type Html, html} from "../html/html.js";
import type {Release} from "../release/release.js";

/** The releases that were published, the newest first, each with its date, its approval and a link to its files. */
export const publishedList = ({history, manifest}: Release): Html => html`
<section class="section" aria-labelledby="published-heading"><h2><span id="published-heading">Published releases</span></h2>
${
  history.published.length === 0
    ? html`<div class="prose"><p>No earlier release is kept here. Once this one is public, its files stay at an address of their own.</p></div>`
    : html`<div class="prose"><p>What was published is never changed. Each release stays here with the files that it had on its day.</p></div>
<ul class="index files">${history.published.map(
        ({release, slug, publishedOn, software, approvedBy}) =>
          html`<li><a href="/published/${slug}">Release ${release}</a><span class="soft">${dateText(publishedOn)}${release === manifest.release && ", this one"}</span><span class="soft">${approvedBy ? `Approved by ${approvedBy.name}, ${approvedBy.role}. ` : ""}Software ${software}</span></li>\n`
      )}</ul>`
}
</section>`;
