import {escapeHtml} from "../words/escape-html.js";
import type {FigureParts} from "./figure.js";
import {figureTable} from "./figure-table.js";
import {figureWidths} from "./figure-widths.js";

function drawing(parts: FigureParts, fit: "wide" | "narrow", document: Document): string {
  const svg = parts.draw({width: figureWidths(parts.breadth)[fit], document});
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add(fit);
  // A blank line would end the block of HTML in a Markdown page.
  return svg.outerHTML.replace(/\n\s*\n/g, "\n").replaceAll("${", "&#36;{");
}

/**
 * One figure as HTML, complete without a script: sentence title, statistical subtitle, drawing, reading, table,
 * notes, source and downloads, in the order that readers of official statistics know. The drawing is one image
 * with one label; whatever it shows is also in the table.
 * @param document where it is drawn: a browser's own, or one of the server
 */
export function figureHtml(parts: FigureParts, document: Document): string {
  const level = parts.level ?? 3;
  const links = (parts.downloads ?? []).map(
    ({label, href}) =>
      `<a href="${escapeHtml(href)}" download>${escapeHtml(label)}<span class="visually-hidden">: ${escapeHtml(parts.title)}</span></a>`
  );
  const title = escapeHtml(parts.title);
  // A link of its own, so that a figure's address can be copied, shared or embedded with no script.
  const address = `<a href="#${parts.id}">Link<span class="visually-hidden">: ${title}</span></a>`;
  return [
    `<figure class="figure${parts.breadth === "half" ? " half" : ""}" id="${parts.id}">`,
    `<figcaption><h${level} class="figure-title">${title}</h${level}>`,
    `<p class="figure-subtitle">${escapeHtml(parts.subtitle)}</p></figcaption>`,
    `<div class="plate" role="img" aria-label="${escapeHtml(parts.reading)}">`,
    drawing(parts, "wide", document),
    drawing(parts, "narrow", document),
    "</div>",
    `<p class="figure-reading">${escapeHtml(parts.reading)}</p>`,
    "<details><summary>Show the figures as a table</summary>",
    figureTable(parts.table, parts.id),
    "</details>",
    ...(parts.notes ?? []).map((note) => `<p class="figure-note">${escapeHtml(note)}</p>`),
    `<p class="figure-source">Source: ${escapeHtml(parts.source)}${[...links, address].map((link) => ` ${link}`).join("")}</p>`,
    "</figure>"
  ].join("\n");
}
