import type {PointPlace} from "../../../charts/chart-point.js";
import {escapeHtml} from "../../../charts/escape-html.js";
import {figureTable} from "../../../charts/figure-table.js";
import type {View} from "../views/view.js";
import {writePoints} from "./highlight-point.js";

const widths = {wide: 760, narrow: 290};

/** A view as HTML, the same in Node and in the browser; `document` is the one to draw in. */
export function viewHtml(view: View, sources: readonly string[], document: Document): string {
  const svg = (fit: keyof typeof widths) => {
    const points: PointPlace[] = [];
    const drawn = view.draw?.({width: widths[fit], document, onPoint: (point) => points.push(point)});
    if (drawn) writePoints(drawn, points);
    drawn?.setAttribute("aria-hidden", "true");
    drawn?.classList.add(fit);
    return drawn?.outerHTML ?? "";
  };
  const hidden = view.table.rows.some((row) => row.cells.includes("[c]"));
  const heat = view.heat?.({document}).outerHTML;
  return [
    '<figure class="figure">',
    `<figcaption><h2 class="figure-title">${escapeHtml(view.title)}</h2>`,
    `<p class="figure-subtitle">${escapeHtml(view.subtitle)}</p></figcaption>`,
    ...(view.draw
      ? [
          `<div class="plate" role="img" tabindex="0" aria-label="${escapeHtml(view.reading)} Use the arrow keys to read the figures one by one.">`,
          svg("wide"),
          svg("narrow"),
          "</div>"
        ]
      : []),
    `<p class="figure-reading">${escapeHtml(view.reading)}</p>`,
    heat
      ? `<div class="table-scroll" role="region" tabindex="0" aria-label="${escapeHtml(view.subtitle)}">${heat}</div>`
      : figureTable(view.table, "explore"),
    ...(hidden
      ? [
          "<details><summary>Why do some figures say [c]?</summary>",
          '<p>A count of 1 to 5 children is hidden, and so are enough others that it cannot be worked out by taking one figure from another. So that nothing gives it away, no mark is drawn for a hidden figure and the scale takes no notice of it. <a href="/safe">How children are kept safe</a></p>',
          "</details>"
        ]
      : []),
    `<p class="figure-source">Source: ${escapeHtml(sources.join("; "))}</p>`,
    "</figure>"
  ].join("\n");
}
