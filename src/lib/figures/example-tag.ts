import {PROVENANCES, type Provenance} from "../../contract/provenance.js";
import {EXAMPLE} from "../../words/as-example.js";
import {PROVENANCE_MARKS} from "../../words/provenance-mark.js";
import {type Html, html} from "../html/html.js";
import type {Sourced} from "./sourced.js";

type Rows = readonly (Sourced | null)[];

const provenancesIn = (rows: Rows): ReadonlySet<Provenance | null> =>
  new Set(rows.flatMap((row) => (row && row.value !== null ? [row.provenance] : [])));

/** Whether a drawing, a table or a title rests on a made-up figure, so that it can only be an example. */
export const isExample = (rows: Rows): boolean => provenancesIn(rows).has("made-up");

/** What goes in front of a title that rests on a made-up figure. Nothing for a real council. */
export const exampleTag = (rows: Rows): Html | null =>
  isExample(rows) ? html`<span class="example">${EXAMPLE}:</span> ` : null;

/** What the marks of these figures mean: `■ printed in a document. □ made up.` Nothing for a real council. */
export function figureMarks(rows: Rows): Html | null {
  const found = provenancesIn(rows);
  const used = PROVENANCES.filter((one) => found.has(one)).map((one) => PROVENANCE_MARKS[one]);
  return used.length === 0
    ? null
    : html`<p class="figure-marks">${used.map(({mark, words}) => html`<span><span aria-hidden="true">${mark}</span> ${words}</span> `)}</p>\n`;
}
