import type {FigureParts} from "../../charts/figure.js";
import {figureTable} from "../../charts/figure-table.js";
import {figureWidths} from "../../charts/figure-widths.js";

/** Puts another year's figure in the place of one on the page: its words, drawings, table and notes. */
export function redrawFigure(place: HTMLElement, parts: FigureParts): void {
  const part = (name: string) => place.querySelector(name);
  const say = (name: string, words: string) => part(name)?.replaceChildren(words);
  say(".figure-title", parts.title);
  say(".figure-subtitle", parts.subtitle);
  say(".figure-reading", parts.reading);
  const plate = part(".plate");
  plate?.setAttribute("aria-label", parts.reading);
  plate?.replaceChildren(
    ...Object.entries(figureWidths(parts.breadth)).map(([name, width]) => {
      const drawing = parts.draw({width, document});
      drawing.setAttribute("aria-hidden", "true");
      drawing.classList.add(name);
      return drawing;
    })
  );
  const table = part(".table-scroll");
  if (table) table.outerHTML = figureTable(parts.table, parts.id);
}
