import type {Html} from "./html.js";

/** A page before Framework has it. */
export interface Page {
  readonly head: PageHead;
  readonly body: Html;
  /** Markdown to follow the body: the page's own JavaScript, for pages that add a choice. */
  readonly cells?: string;
}

export interface PageHead {
  /** The page's own title; the site's name follows it in the browser's tab. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
}

/**
 * A page as Framework reads it: Markdown that is one block of HTML. Two of Framework's rules are kept here once for
 * all pages: a blank line would end the block and break what follows, and `${` would be run as code.
 */
export function pageText({head, body, cells}: Page): string {
  const frontMatter = `---\ntitle: ${JSON.stringify(head.title)}\ndescription: ${JSON.stringify(head.description)}\n---\n`;
  const block = body.html
    .replaceAll("${", "&#36;{")
    .replace(/\n\s*\n/g, "\n")
    .replace(/^[ \t]+(?=<)/gm, "");
  return `${frontMatter}\n<div class="page">\n${block.trim()}\n</div>\n${cells ? `\n${cells}\n` : ""}`;
}
