import type {Html} from "./html.js";

export interface PageHead {
  /** The page's own title; the site's name follows it in the browser's tab. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
}

/**
 * The text that a page loader prints: Markdown that is one block of HTML. Two of Framework's rules are kept here
 * once for all pages: a blank line would end the block and break what follows, and `${` would be run as code.
 * @param cells Markdown to follow the block: the page's own JavaScript, for pages that add a choice
 */
export function pageText(head: PageHead, body: Html, cells = ""): string {
  const frontMatter = `---\ntitle: ${JSON.stringify(head.title)}\ndescription: ${JSON.stringify(head.description)}\n---\n`;
  const block = body.html
    .replaceAll("${", "&#36;{")
    .replace(/\n\s*\n/g, "\n")
    .replace(/^[ \t]+(?=<)/gm, "");
  return `${frontMatter}\n<div class="page">\n${block.trim()}\n</div>\n${cells ? `\n${cells}\n` : ""}`;
}

/** Prints a page to Framework. */
export const printPage = (head: PageHead, body: Html, cells = ""): boolean =>
  process.stdout.write(pageText(head, body, cells));
