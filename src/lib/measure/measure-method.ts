import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {sentenceCase} from "../../words/count-text.js";
import {offerOf} from "../address/offer-of.js";
import {type Html, html} from "../html/html.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";

/** How a measure is counted, notes of the checks, what it leaves out, what to be careful about, and where to download it. */
export function measureMethod(release: Release, words: MeasureWords): Html {
  const part = (heading: string, body: Html | null, check = false) =>
    body && html`<section${check && html` class="check"`}><h3>${heading}</h3>${body}</section>\n`;
  const paragraphs = (texts: readonly string[]) =>
    texts.length > 0 ? html`${texts.map((text) => html`<p>${text}</p>`)}` : null;
  return html`<section class="section" id="method" aria-labelledby="method-heading">
<h2><span id="method-heading">How to read these figures</span></h2>
<div class="side">
${part("How we count it", html`<p>${sentenceCase(words.numerator)}${words.denominator && `, out of ${words.denominator}`}.</p><p>${words.guidance}</p>`)}
${notesOn(release, words.id).map((note) => part(note.heading, html`<p>${note.sentence}</p>`, true))}
${part("Who or what is left out", words.leavesOut ? html`<p>${words.leavesOut}</p>` : null)}
${part("Take care with", paragraphs(words.traps))}
${part("Download", html`<ul><li><a href="/release/measures.csv" download>All figures, CSV</a></li>${offerOf(release).measures.some(({id}) => id === words.id) && html`<li><a href="/explore?measure=${words.id}">Open in Explore</a></li>`}<li><a href="/data">What the columns mean</a></li></ul>`)}
</div>
</section>`;
}
