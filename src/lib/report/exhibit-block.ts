import type {NoteRow} from "../../../loaders/contract/release.ts";
import {figure} from "../figures/figure.js";
import {figureTable} from "../figures/figure-table.js";
import {type Html, html} from "../html/html.js";
import type {Release} from "../release/release.js";
import type {Numbered} from "./layout.js";

/** A numbered figure or table of the report, with what the checks found about it below. */
export function exhibitBlock(
  release: Release,
  year: string,
  {exhibit, label}: Numbered,
  note: NoteRow | null
): Html | null {
  const found = note && html`<p class="figure-note"><b>${note.heading}.</b> ${note.sentence}</p>`;
  if (exhibit.kind === "Figure") {
    const parts = exhibit.build(release, year);
    return (
      parts &&
      html`<div class="inset">${figure({...parts, id: exhibit.id, title: `${label}. ${parts.title}`, level: 3})}${found}</div>`
    );
  }
  const table = exhibit.build(release, year);
  return (
    table &&
    html`<div class="inset tabled" id="${exhibit.id}">${figureTable({...table, caption: `${label}. ${table.caption}`}, exhibit.id)}
${(table.notes ?? []).map((note) => html`<p class="figure-note">${note}</p>`)}
<p class="figure-source">Source: ${table.source}</p>${found}</div>`
  );
}
