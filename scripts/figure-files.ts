import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path/posix";
import {parseHTML} from "linkedom";
import {captionedSvg} from "../src/charts/captioned-svg.ts";

const FOLDER = "figures";
const FIGURE = /<figure class="figure[^"]*" id="([^"]+)">[\s\S]*?<\/figure>/g;
const ADDRESS = /<a href="#[^"]+">Link(<span class="visually-hidden">: [^<]*<\/span>)<\/a>/;

/**
 * Writes every drawing of a finished site to a file of its own, at an address that stays: other pages can show it as a
 * picture. The figure on the page links to it.
 */
export function writeFigureFiles(site: string): void {
  const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".html")
  );
  for (const page of pages) {
    const html = readFileSync(join(site, page), "utf8");
    const linked = html.replace(FIGURE, (figure, id: string) => withPicture({site, page, figure, id}));
    if (linked !== html) writeFileSync(join(site, page), linked);
  }
}

interface FigureOnPage {
  readonly site: string;
  /** The page's file, from the site's folder. */
  readonly page: string;
  /** The HTML of the figure. */
  readonly figure: string;
  readonly id: string;
}

/** Writes the drawing of a figure, and answers the figure with a link to it. One without a drawing stays as it is. */
function withPicture({site, page, figure, id}: FigureOnPage): string {
  const picture = captionedSvg(parseHTML(figure).document.documentElement);
  if (!picture) return figure;
  const file = join(FOLDER, page.replace(/\.html$/, ""), `${id}.svg`);
  mkdirSync(dirname(join(site, file)), {recursive: true});
  writeFileSync(join(site, file), picture.svg);
  const address = relative(dirname(page), file);
  return figure.replace(
    ADDRESS,
    (link, name) => `${link} <a href="${address.startsWith(".") ? address : `./${address}`}">Embed${name}</a>`
  );
}
