import type {ChangeRow} from "../../../loaders/contract/release.ts";
import {countOf, sentenceCase} from "../../words/count-text.js";
import {periodText} from "../../words/period-text.js";
import {type Html, html} from "../html/html.js";
import type {Release} from "../release/release.js";
import {changeText} from "./change-text.js";
import type {ChangedMeasure} from "./changed-measures.js";
import {changedSentences} from "./changed-sentences.js";
import {whoIn} from "./figure-words.js";
import {printedNow, printedThen} from "./printed-otherwise.js";

/** What changed in one measure: its name, sentences that can be read aloud, then every figure before and now. */
export function changedMeasureBlock(release: Release, measure: ChangedMeasure): Html {
  const {id, name, rows} = measure;
  const isKnown = release.catalogue.measures.some((known) => known.id === id);
  return html`<div class="changed">
<h3>${isKnown ? html`<a href="/measures/${id}">${name}</a>` : name}</h3>
<div><p>${changedSentences(measure).join(" ")}</p>
<details><summary>${sentenceCase(countOf(rows.length, "figure", "figures"))}, before and now</summary>
<div class="table-scroll" role="region" tabindex="0" aria-label="${name}: figures before and now">
<table class="words"><thead><tr><th scope="col">Who</th><th scope="col">When</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Change</th><th scope="col">Why it may have changed</th></tr></thead>
<tbody>${rows.map((row) => tableRow(release, row, measure.decimals))}</tbody></table></div></details></div>
</div>`;
}

function tableRow(release: Release, row: ChangeRow, decimals: number): Html {
  const why = release.history.reasons.find(({id}) => id === row.why)?.words ?? row.why;
  const change = row.change === "revised" ? changeText(row, decimals) : sentenceCase(row.change);
  return html`<tr><th scope="row">${whoIn(release, row)}</th><td>${periodText(row.time_period, row.time_identifier)}</td><td>${printedThen(row, decimals)}</td><td>${printedNow(row, decimals)}</td><td>${change}</td><td>${why}</td></tr>\n`;
}
