import type {PointPlace} from "../../../charts/chart-point.js";
import {spoken} from "../../../words/provenance-mark.js";
import {atBothWidths} from "../../figures/at-both-widths.js";
import {figureTable} from "../../figures/figure-table.js";
import {figureWidths} from "../../figures/figure-widths.js";
import {elementHtml} from "../../html/element-html.js";
import {type Html, html} from "../../html/html.js";
import {withMarks} from "../../html/with-marks.js";
import type {View} from "../views/view.js";
import {hiddenReason, withReasons} from "./hidden-reason.js";
import {writePoints} from "./highlight-point.js";

/** What a view needs besides its figures: where it is drawn and what it was made from. */
export interface ViewPlace {
  /** The document to draw in: a browser's own, or one of the server. */
  readonly document: Document;
  /** The way from this page to the root of the site: `./` or `../`. */
  readonly root: string;
  /** Where the figures come from, in words. */
  readonly source: string;
  /** What the marks of the figures mean; null for a real council. */
  readonly marks: Html | null;
  /** The SQL that selects the figures, and the address at which it can be run. */
  readonly query: string;
  readonly runAt: string;
}

/** A view as HTML, the same in Node and in the browser. */
export function viewHtml(view: View, {document, root, source, marks, query, runAt}: ViewPlace): Html {
  const table = tableOf(view, document);
  return html`<figure class="figure">
<figcaption><h2 class="figure-title">${view.title}</h2>
<p class="figure-subtitle">${view.subtitle}</p></figcaption>
${plateOf(view, document)}<p class="figure-reading">${withMarks(view.reading)}</p>
${withReasons(table)}
${table.html.includes("[c]") && html`${hiddenReason(root)}\n`}${marks}<p class="figure-source">Source: ${source}</p>
<details class="query"><summary>Show the query</summary><pre><code>${query}</code></pre>
<p><a href="${runAt}">Change it, and run it</a></p></details>
</figure>`;
}

/** The drawing, whose figures the arrow keys walk; nothing where the table alone is the picture. */
function plateOf({draw, reading}: View, document: Document): Html | null {
  if (!draw) return null;
  const [wide, narrow] = atBothWidths(figureWidths(), (width) => {
    const points: PointPlace[] = [];
    const drawn = draw({width, document, onPoint: (point) => points.push(point)});
    writePoints(drawn, points);
    return drawn;
  });
  return html`<div class="plate" role="img" tabindex="0" aria-label="${spoken(reading)} Use the arrow keys to read the figures one by one.">
${wide}
${narrow}
</div>
`;
}

/** The table of the figures, or the shaded tables that are themselves the picture. */
function tableOf({heat, table, title}: View, document: Document): Html {
  if (!heat) return figureTable(table, "explore");
  const shaded = heat({document}).map((one) => {
    const name = one.querySelector("caption")?.textContent ?? title;
    return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${name}">${elementHtml(one)}</div>`;
  });
  return html`${shaded.map((one, place) => html`${place > 0 && "\n"}${one}`)}`;
}
