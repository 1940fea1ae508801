import {escapeHtml} from "../../words/escape-html.js";

/**
 * A piece of HTML in which all text is escaped. Only `html` and `alreadyEscaped` make one. The private member keeps the
 * compiler from taking a string, a copy or an object of the same shape for it; the class itself is not exported.
 */
class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** The markup, for the file or the element that it goes into. */
  get html(): string {
    return this.#markup;
  }

  static ofTemplate(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
    return new Html(strings.map((string, place) => string + markupOf(parts[place])).join(""));
  }

  static ofMarkup(markup: string): Html {
    return new Html(markup);
  }
}

export type {Html};

export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

/** HTML from a template: text in `${}` is escaped, pieces of HTML and lists of them go in as they are. */
export const html = Html.ofTemplate;

/**
 * HTML from a string in which text has been escaped by whatever wrote it: a DOM, markdown-it with HTML off, or our tag.
 * Each caller says which, and `test/src/lib/html/html.test.ts` lists them all.
 */
export const alreadyEscaped = Html.ofMarkup;

function markupOf(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return part instanceof Html ? part.html : part.map(markupOf).join("");
}
