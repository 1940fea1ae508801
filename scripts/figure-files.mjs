// Every drawing of a finished site as a file of its own, at an address that stays: what another page shows as a
// picture. Its figure links to it. Run by the build, with the one argument of the site's folder.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path/posix";
import {parseHTML} from "linkedom";
import {captionedSvg} from "../src/charts/captioned-svg.ts";

const FOLDER = "figures";
const FIGURE = /<figure class="figure[^"]*" id="([^"]+)">[\s\S]*?<\/figure>/g;
const ADDRESS = /<a href="#[^"]+">Link(<span class="visually-hidden">: [^<]*<\/span>)<\/a>/;

const [site] = process.argv.slice(2);
for (const page of readdirSync(site, {recursive: true})
  .map(String)
  .filter((name) => name.endsWith(".html"))) {
  const html = readFileSync(join(site, page), "utf8");
  const linked = html.replace(FIGURE, (figure, id) => withPicture(figure, page, id));
  if (linked !== html) writeFileSync(join(site, page), linked);
}

/** Writes the drawing of a figure, and answers the figure with a link to it. One without a drawing stays as it is. */
function withPicture(figure, page, id) {
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
