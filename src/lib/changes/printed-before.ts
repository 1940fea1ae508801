import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {yearOfPeriod} from "../../contract/calendar/reporting-year.js";
import {required} from "../../contract/required.js";
import {countText, sentenceCase} from "../../words/count-text.js";
import {figureText} from "../../words/figure-text.js";
import {listText} from "../../words/list-text.js";
import {periodText} from "../../words/period-text.js";
import {type Html, html} from "../html/html.js";
import {isWith} from "../release/find-comparison.js";
import {figuresOf} from "../release/find-figure.js";
import {notesOn} from "../release/notes-on.js";
import type {Release} from "../release/release.js";
import {measureOf, whoIn} from "./figure-words.js";

/** A figure of ours with what a document of the council's printed for it. */
type PrintedBefore = ComparisonRow & {readonly their_value: number; readonly difference: number};

const isPrinted = (row: ComparisonRow): row is PrintedBefore =>
  row.their_value !== null && row.difference !== null;

/**
 * What the council's own documents printed before there were releases, compared with what is counted now: how many
 * figures are the same, and every one that is not. Null where this release counts none of them. Rounding alone makes no
 * figure differ: the release allows for it.
 */
export function printedBefore(release: Release): Html | null {
  const {name} = release.manifest.authority;
  const rows = release.comparisons
    .filter(isWith("published"))
    .filter(({their_source}) => their_source.startsWith(name))
    .filter(isPrinted);
  if (rows.length === 0) return null;
  const others = rows.filter(({verdict}) => verdict !== "same");
  return html`<section class="section" aria-labelledby="printed-heading"><h2><span id="printed-heading">Compared with what was printed before</span></h2>
<div class="prose"><p>Before these releases, ${name} printed figures in its own reports: ${documents(rows)}. This release recalculates ${countText(rows.length)} of them: ${agreement(rows.length - others.length, others.length)}. See also the <a href="/methods#checks">checks of the figures</a>.</p></div>
${
  others.length > 0 &&
  html`<div class="table-scroll" role="region" tabindex="0" aria-label="Figures that differ from what was printed">
<table class="words"><thead><tr><th scope="col">What</th><th scope="col">When</th><th scope="col">Printed</th><th scope="col">Counted now</th><th scope="col">Why they may differ</th><th scope="col">Where printed</th></tr></thead>
<tbody>${others.map((row) => tableRow(release, row))}</tbody></table></div>`
}</section>`;
}

/** The documents, each once, in a sentence. Sources are written as `document, section 7`. */
const documents = (rows: readonly ComparisonRow[]): string =>
  listText([...new Set(rows.map(({their_source}) => their_source.replace(/, section .*/s, "")))]);

/** Where in its document a figure was printed; the document itself where its source names no section. */
const placeIn = ({their_source}: ComparisonRow): string =>
  /, (section .*)/s.exec(their_source)?.[1] ?? their_source;

/** `131 agree with what was printed and nine do not`. */
function agreement(same: number, others: number): string {
  if (others === 0) return "all agree with what was printed";
  return `${countText(same)} ${same === 1 ? "agrees" : "agree"} with what was printed and ${countText(others)} ${others === 1 ? "does" : "do"} not`;
}

function tableRow(release: Release, row: PrintedBefore): Html {
  const printed = printedFigure(release, row);
  const decimals = decimalsOf(row.their_value);
  const now = {value: row.their_value + row.difference, symbol: "", unit: printed.unit} as const;
  const who = whoIn(release, row);
  const what = measureOf(release, row.measure).name + (who === "All" ? "" : `: ${who}`);
  return html`<tr><th scope="row">${what}</th><td>${sentenceCase(periodText(row.time_period, row.time_identifier))}</td><td>${figureText(printed, decimals)}</td><td>${figureText(now, decimals)}</td><td>${whyItMayBe(release, row, now.unit)}</td><td>${sentenceCase(placeIn(row))}</td></tr>\n`;
}

/** The document's own row, from which the comparison was made: it has the unit that the figure was printed in. */
const printedFigure = (release: Release, row: PrintedBefore): MeasureRow =>
  required(
    figuresOf(release, row.measure).find(
      (figure) =>
        figure.basis === "published" &&
        figure.source === row.their_source &&
        figure.value === row.their_value &&
        figure.time_period === row.time_period &&
        figure.time_identifier === row.time_identifier &&
        figure.breakdown === row.breakdown &&
        figure.category === row.category
    ),
    `the row of ${row.their_source} that ${row.measure} was compared with`
  );

/** What a check of the documents found; for a rate, that the population has changed; otherwise, that the records have. */
function whyItMayBe(release: Release, {measure, time_period}: ComparisonRow, unit: string): string {
  const notes = [...notesOn(release, measure, yearOfPeriod(time_period)), ...notesOn(release, measure)];
  // The department's own count is no document of the council's.
  const note = notes.find(({id}) => id !== "another-count");
  if (note) return note.heading;
  const why = unit.startsWith("per ") ? "population" : "records";
  return release.history.reasons.find(({id}) => id === why)?.words ?? why;
}

/** To how many places a figure was printed: 1 for 68.4. */
function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
