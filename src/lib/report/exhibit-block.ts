import type {NoteRow} from "../../../loaders/contract/release.ts";
import {figure} from "../figures/figure.js";
import {figureTable} from "../figures/figure-table.js";
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
  return html`<div class="inset tabled" id="${exhibit.id}">${figureTable({...table, caption: `${label}. ${table.caption}`}, exhibit.id)}
${(table.notes ?? []).map((note) => html`<p class="figure-note">${note}</p>`)}
<p class="figure-source">Source: ${table.source}</p>${found}</div>`;
}
