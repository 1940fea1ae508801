import type {Html} from "./html.js";
import type {PageScript} from "./page-scripts.js";

/** A page as data, before it becomes Framework Markdown. */
export interface Page {
  readonly head: PageHead;
  readonly body: Html;
  /** Addresses of the page's own modules, which add a choice or a download. */
  readonly scripts?: readonly PageScript[];
}

export interface PageHead {
  /** The page's own title; the site's name follows it in the browser's tab. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  /** What is printed at the top of paper, after the authority's name, where a page is about another year than the site. */
  readonly paperHead?: string;
  /** What is printed at the bottom of paper, where it differs from the other pages: `Made-up children and totals`. */
  readonly paperNote?: string;
}

/**
 * A page as Framework reads it: Markdown that is one block of HTML. Two rules of Framework's are followed here for all
 * pages: a blank line would end the block and break what follows, and `${` would be run as code.
 * @param inHead what goes into the page's `<head>`; the site's own where none is given
 */
export function pageText({head, body}: Page, inHead?: Html): string {
  const frontMatter = Object.entries({title: head.title, ...(inHead && {head: inHead.html})})
    .map(([name, text]) => `${name}: ${JSON.stringify(text)}\n`)
    .join("");
  const block = body.html
    .replaceAll("${", "&#36;{")
    .replace(/\n\s*\n/g, "\n")
    .replace(/^[ \t]+(?=<)/gm, "");
  return `---\n${frontMatter}---\n\n<div class="page">\n${block.trim()}\n</div>\n`;
}
