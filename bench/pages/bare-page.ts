import {parseHTML} from "linkedom";

/**
 * The floor: a page with the same words, tables and drawings and nothing else. No style sheet, no script, no class;
 * of drawings made for two widths, the wide one.
 */
export function barePage(html: string): string {
  const {document} = parseHTML(html);
  for (const element of document.querySelectorAll("script, style, link, meta, svg.narrow, [hidden]"))
    element.remove();
  for (const element of document.querySelectorAll("body *:not(svg *)"))
    for (const {name} of [...element.attributes])
      if (!["href", "colspan", "rowspan", "open", "viewBox", "width", "height", "fill"].includes(name))
        element.removeAttribute(name);
  return [
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,">',
    `<title>${document.title}</title>`,
    document.body.innerHTML.replace(/\n\s*/g, "\n")
  ].join("\n");
}
