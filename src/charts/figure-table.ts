import {escapeHtml} from "../words/escape-html.js";

/** The table that says the same as the drawing. Cells are words already: numbers as they are to be read. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell heads its row. `ours` sets the row in bold and blue. */
  readonly rows: readonly {readonly cells: readonly string[]; readonly ours?: boolean}[];
}

/** A figure's table as HTML: caption, scoped heads, and a region that can be scrolled by keyboard. */
export function figureTable({caption, columns, rows}: FigureTable, id: string): string {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(({cells: [first = "", ...rest], ours}) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
    return `<tr${ours ? ' class="ours"' : ""}><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  return [
    `<div class="table-scroll" role="region" tabindex="0" aria-labelledby="${id}-caption">`,
    `<table><caption id="${id}-caption">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table></div>`
  ].join("\n");
}
