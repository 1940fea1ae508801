import {type Html, html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";

/** The table that says the same as the drawing. Cells are words already: numbers as they are to be read. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  /** The first cell heads the row. */
  readonly cells: readonly [head: string, ...string[]];
  /** Sets the row in bold and blue. */
  readonly ours?: boolean;
}

/** A figure's table as HTML: caption, scoped heads, and a region that can be scrolled by keyboard. */
export const figureTable = ({caption, columns, rows}: FigureTable, id: string): Html =>
  html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby="${id}-caption">
<table><caption id="${id}-caption">${caption}</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(({cells: [head, ...rest], ours}, index) => html`${index > 0 && "\n"}<tr${ours && html` class="ours"`}><th scope="row">${head}</th>${rest.map((cell) => html`<td>${withMarks(cell)}</td>`)}</tr>`)}</tbody></table></div>`;
