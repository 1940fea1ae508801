import type {ChangeRow} from "../../../loaders/contract/release.ts";
import {countOf, countText, sentenceCase} from "../../words/count-text.js";
import {listText} from "../../words/list-text.js";
import {dateText} from "../../words/period-text.js";
import {type Html, html} from "../html/html.js";
import type {Page} from "../html/page.js";
import type {Release} from "../release/release.js";
import {changedMeasureBlock} from "./changed-measure-block.js";
import {type ChangedMeasure, changedMeasures} from "./changed-measures.js";
import {correctionNotice} from "./correction-notice.js";
import {printedBefore} from "./printed-before.js";
import {publishedList} from "./published-list.js";

/** How this release differs from the one before it, in sentences, with every figure and why it may have changed. */
export function changesPage(release: Release): Page {
  const {comparedWith} = release.history;
  return {
    head: {
      title: "What changed in the data",
      description: "Every published figure that has changed, what it was before, and why it may have changed."
    },
    body: html`
<h1>${headingOf(release)}</h1>
<p class="lead">${leadOf(release)}</p>
${corrections(release)}
${comparedWith && whatChanged(release)}
${release.manifest.edition === "public" && printedBefore(release)}
${release.manifest.edition === "public" && publishedList(release)}`
  };
}

function headingOf(release: Release): string {
  const {history, manifest} = release;
  if (manifest.edition === "restricted") return "What changed in the data";
  if (!history.comparedWith) return "What changed in the data: this is the first release";
  const rows = changedMeasures(release).flatMap((measure) => measure.rows);
  const revised = rows.filter(({change}) => change === "revised").length;
  return revised === 0
    ? "No published figure has been revised"
    : `${sentenceCase(countOf(revised, "published figure has", "published figures have"))} been revised`;
}

function leadOf({history, manifest}: Release): string {
  const {comparedWith} = history;
  if (manifest.edition === "restricted")
    return "We do not compare this edition with earlier ones. The public site lists what was published and what has changed since.";
  return comparedWith
    ? `Release ${manifest.release} compared with release ${comparedWith.release}, published on ${dateText(comparedWith.publishedOn)}. Figures that are the same in both are not listed.`
    : `There is no earlier release to compare release ${manifest.release} with. If a later one changes a figure, this page will show both figures and why.`;
}

function corrections(release: Release): Html | null {
  const all = release.history.corrections;
  return all.length === 0
    ? null
    : html`<section class="section" aria-labelledby="corrections-heading"><h2><span id="corrections-heading">Corrections</span></h2>
${all.map((notice) => correctionNotice(release, notice))}</section>`;
}

function whatChanged(release: Release): Html {
  const measures = changedMeasures(release);
  const seen = measures.filter(({rows}) => rows.length > 0);
  return html`
${causes(release)}
${
  measures.length > 0 &&
  html`<section class="section" aria-labelledby="figures-heading"><h2><span id="figures-heading">Measure by measure</span></h2>
<div class="prose"><p>A figure that either release hides is written <b class="sym">[c]</b> both before and now. Figures for groups that changed by ${countText(release.certificate.threshold)} children or fewer are not listed: they would describe those children.</p></div>
${seen.map((measure) => changedMeasureBlock(release, measure))}
${namesOnly(
  "only for groups, by few children",
  measures.filter(({rows, withheld}) => rows.length === 0 && withheld > 0)
)}
${namesOnly(
  "by less than is printed",
  measures.filter(({rows, withheld}) => rows.length + withheld === 0)
)}</section>`
}
${expected(release)}
<section class="section" aria-labelledby="all-changes-heading"><h2><span id="all-changes-heading">Every change as a file</span></h2>
<div class="prose"><p><a href="/release/changes.csv">Every change that is listed, one a row</a>, as CSV: the exact figure before and now, and why it may have changed. Hidden figures are <code>c</code>, missing ones <code>x</code>.</p></div></section>`;
}

/** Measures with no changed figure to show: how they changed, and their names. */
const namesOnly = (how: string, measures: readonly ChangedMeasure[]): Html | null =>
  measures.length === 0
    ? null
    : html`<div class="changed"><h3>${sentenceCase(countOf(measures.length, "measure", "measures"))} ${how}</h3>
<div><p>${listText(measures.map(({name}) => name))}.</p></div></div>`;

const causes = ({history}: Release): Html | null =>
  history.causes.length === 0
    ? null
    : html`<section class="section prose" aria-labelledby="causes-heading"><h2><span id="causes-heading">What else is different</span></h2>
<p>A figure changes because the records behind it, or the way they are counted, did. Between the two releases:</p>
<ul>${history.causes.map((cause) => html`<li>${cause}</li>`)}</ul></section>`;

/** Changes that come in hundreds, counted by their cause: new years, new measures, the figures of other bodies. */
function expected({changes, manifest}: Release): Html | null {
  const own = (why: string) => changes.filter((row) => row.basis === "own" && row.why === why);
  const others = changes.filter(({basis}) => basis === "published");
  const counted = (
    rows: readonly ChangeRow[],
    change: ChangeRow["change"],
    verb: readonly [string, string]
  ) => {
    const count = rows.filter((row) => row.change === change).length;
    return count === 0 ? [] : [`${countOf(count, `figure ${verb[0]}`, `figures ${verb[1]}`)}`];
  };
  const lines = [
    ...counted(own("new-year"), "added", ["is", "are"]).map(
      (words) => `${words} new, because a new year is reported.`
    ),
    ...counted(own("new-measure"), "added", ["is", "are"]).map(
      (words) => `${words} new, because there is a new measure.`
    ),
    ...counted(own("left-out"), "withdrawn", ["is", "are"]).map(
      (words) => `${words} gone, because we no longer report a year or a measure.`
    ),
    ...counted(others, "added", ["was", "were"]).map(
      (words) => `${words} added that others have published, such as England’s.`
    ),
    ...counted(others, "revised", ["was", "were"]).map((words) => `${words} revised by others.`),
    ...counted(others, "withdrawn", ["was", "were"]).map(
      (words) => `${words} taken out that others had published.`
    )
  ];
  if (lines.length === 0) return null;
  return html`<section class="section prose" aria-labelledby="expected-heading"><h2><span id="expected-heading">What is new</span></h2>
<p>These do not change what ${manifest.authority.name} has said before.</p>
<ul>${lines.map((line) => html`<li>${sentenceCase(line)}</li>`)}</ul></section>`;
}
