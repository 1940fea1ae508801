import type {Page} from "../html/page.js";
import {pageText} from "../html/page.js";
import type {Release} from "../release/release.js";
import {pathBetween} from "./address-in-site.js";
import {type Frame, PLACES} from "./frame.js";
import {rewrittenHtml} from "./rewritten-html.js";
import {footer} from "./shell/footer.js";
import {headOf} from "./shell/head-of.js";
import {masthead} from "./shell/masthead.js";

/**
 * A page as it is served: what it says, put into the site's frame. Framework does the same from Markdown, a page at a
 * time; a test holds the two against each other.
 *
 * @param address the page's address in the site, without a stroke before it: `measures/uasc`
 * @param fileAt where the site has a file, both from the site's root: `/release/measures.csv` → `/_file/….csv`
 */
export function framedPage(
  {release, frame, fileAt}: {release: Release; frame: Frame; fileAt: (address: string) => string},
  address: string,
  page: Page
): string {
  const path = `/${address}`;
  const served = (html: string) => rewrittenHtml(html, path, (file) => pathBetween(path, fileAt(file)));
  const site = `Children in our care · ${release.manifest.authority.name}`;
  const text = pageText(page);
  const said: Readonly<Record<keyof typeof PLACES, string>> = {
    title: escaped(page.head.title),
    site: escaped(site),
    head: served(headOf(release, page.head, page.scripts).html),
    header: served(masthead(release, path).html),
    main: served(text.slice(text.indexOf("---\n\n") + "---\n\n".length)),
    footer: served(footer(release).html)
  };
  return filled(address === "404" ? frame.notFound : frame.page, said);
}

/** A frame with something in each of its places. What is put in is not looked through for further places. */
function filled(frame: string, said: Readonly<Record<keyof typeof PLACES, string>>): string {
  const byMark = new Map(
    Object.entries(PLACES).map(([place, mark]) => [mark as string, place as keyof typeof PLACES])
  );
  const missing = [...byMark.keys()].filter((mark) => frame.split(mark).length !== 2);
  if (missing.length > 0) throw new Error(`The frame has no one place for ${missing.join(", ")}.`);
  return frame
    .split(new RegExp(`(${[...byMark.keys()].join("|")})`))
    .map((piece) => {
      const place = byMark.get(piece);
      return place === undefined ? piece : said[place];
    })
    .join("");
}

/** Text as Framework writes it into a title. */
const escaped = (text: string): string =>
  text.replace(
    /["&'<>`]/g,
    (letter) => `&${{'"': "quot", "&": "amp", "'": "#x27", "<": "lt", ">": "gt", "`": "#x60"}[letter]};`
  );
