import type {PointPlace} from "../../../charts/chart-point.js";
import {figureTable} from "../../../charts/figure-table.js";
import {escapeHtml} from "../../../words/escape-html.js";
import type {View} from "../views/view.js";
import {hiddenReason, withReasons} from "./hidden-reason.js";
import {writePoints} from "./highlight-point.js";

const widths = {wide: 760, narrow: 290};

/** What stands around a view: where it is drawn and what it was made from. */
export interface ViewPlace {
  /** The document to draw in: a browser's own, or one of the server. */
  readonly document: Document;
  /** The way from this page to the root of the site: `./` or `../`. */
  readonly root: string;
  /** Where the figures come from, in words. */
  readonly source: string;
  /** The SQL that selects the figures, and the address at which it can be run. */
  readonly query: string;
  readonly runAt: string;
}

/** A view as HTML, the same in Node and in the browser. */
export function viewHtml(view: View, {document, root, source, query, runAt}: ViewPlace): string {
  const svg = (fit: keyof typeof widths) => {
    const points: PointPlace[] = [];
    const drawn = view.draw?.({width: widths[fit], document, onPoint: (point) => points.push(point)});
    if (drawn) writePoints(drawn, points);
    drawn?.setAttribute("aria-hidden", "true");
    drawn?.classList.add(fit);
    return drawn?.outerHTML ?? "";
  };
  const heat = view.heat?.({document}).map((table) => {
    const name = escapeHtml(table.querySelector("caption")?.textContent ?? view.title);
    return `<div class="table-scroll" role="region" tabindex="0" aria-label="${name}">${table.outerHTML}</div>`;
  });
  const table = heat ? heat.join("\n") : figureTable(view.table, "explore");
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
    withReasons(table),
    ...(table.includes("[c]") ? [hiddenReason(root)] : []),
    `<p class="figure-source">Source: ${escapeHtml(source)}</p>`,
    `<details class="query"><summary>Show the query</summary><pre><code>${escapeHtml(query)}</code></pre>`,
    `<p><a href="${escapeHtml(runAt)}">Run it, and change it</a></p></details>`,
    "</figure>"
  ].join("\n");
}
