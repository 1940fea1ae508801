import type {NoteRow} from "../../../loaders/contract/release.ts";
import {EXAMPLE} from "../../words/as-example.js";
import {lowerFirst} from "../../words/count-text.js";
import {figureMarks, isExample} from "../figures/example-tag.js";
import {figure} from "../figures/figure.js";
import {figureTable} from "../figures/figure-table.js";
import {sourcesOf} from "../figures/sources-of.js";
import {type Html, html} from "../html/html.js";
import type {Numbered} from "./layout.js";

/** A numbered figure or table of the report, with what the checks found about it below. */
export function exhibitBlock({exhibit, label, shown}: Numbered, note: NoteRow | null): Html {
  const found = note && html`<p class="figure-note"><b>${note.heading}.</b> ${note.sentence}</p>`;
  if (shown.kind === "Figure") {
    const {parts} = shown;
    return html`<div class="inset">${figure({...parts, id: exhibit.id, title: `${label}. ${parts.title}`, level: 3})}${found}</div>`;
  }
  const {table} = shown;
  const caption = isExample(table.figures) ? `${EXAMPLE}: ${lowerFirst(table.caption)}` : table.caption;
  return html`<div class="inset tabled" id="${exhibit.id}">${figureTable({...table, caption: `${label}. ${caption}`}, exhibit.id)}
${(table.notes ?? []).map((note) => html`<p class="figure-note">${note}</p>`)}
${figureMarks(table.figures)}<p class="figure-source">Source: ${sourcesOf(table.figures)}</p>${found}</div>`;
}
