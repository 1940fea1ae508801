import {escapeHtml} from "../../words/escape-html.js";

/** A piece of finished HTML. Only `html` and `trusted` make one, so text can never slip in as markup. */
export interface Html {
  readonly html: string;
}

export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

/** Markup from a template: text in `${}` is escaped, pieces of HTML and lists of them go in as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  html: strings.map((string, index) => string + (index < parts.length ? toHtml(parts[index]) : "")).join("")
});

/** Markup that our own code or a chart has made and that is known to be whole. */
export const trusted = (markup: string): Html => ({html: markup});

function toHtml(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return "html" in part ? part.html : part.map(toHtml).join("");
}
