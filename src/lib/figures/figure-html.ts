import {spoken} from "../../words/provenance-mark.js";
import {type Html, html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {atBothWidths} from "./at-both-widths.js";
import {exampleTag, figureMarks} from "./example-tag.js";
import type {FigureParts} from "./figure-parts.js";
import {figureTable} from "./figure-table.js";
import {figureWidths} from "./figure-widths.js";
import {sourcesOf} from "./sources-of.js";

/**
 * One figure as HTML, complete without a script: sentence title, statistical subtitle, drawing, reading, table,
 * notes, source and downloads, in the order that readers of official statistics know. The drawing is one image
 * with one label, and all that it shows is in the table too.
 * @param document where it is drawn: a browser's own, or the server's
 */
export function figureHtml(parts: FigureParts, document: Document): Html {
  const {id, title, level = 3, downloads = [], notes = []} = parts;
  const [wide, narrow] = atBothWidths(figureWidths(parts.breadth), (width) => parts.draw({width, document}));
  const link = (attributes: Html, label: string): Html =>
    html` <a ${attributes}>${label}<span class="visually-hidden">: ${title}</span></a>`;
  // A link of its own, so that a figure's address can be copied, shared or embedded with no script.
  const address = link(html`href="#${id}"`, "Link");
  return html`<figure class="figure${parts.breadth === "half" && " half"}" id="${id}">
<figcaption><h${level} class="figure-title">${exampleTag(parts.figures)}${title}</h${level}>
<p class="figure-subtitle">${parts.subtitle}</p></figcaption>
<div class="plate" role="img" aria-label="${spoken(parts.reading)}">
${wide}
${narrow}
</div>
<p class="figure-reading">${withMarks(parts.reading)}</p>
<details><summary>Show the figures as a table</summary>
${figureTable(parts.table, id)}
</details>
${notes.map((note) => html`<p class="figure-note">${note}</p>\n`)}${figureMarks(parts.figures)}<p class="figure-source">Source: ${sourcesOf(parts.figures)}${downloads.map(({label, href}) => link(html`href="${href}" download`, label))}${address}</p>
</figure>`;
}
