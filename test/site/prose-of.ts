/** Sources and marks are references and keys, not sentences; drawings have their words in the text around them. */
const NOT_PROSE = /<svg[\s\S]*?<\/svg>|<p class="figure-(?:source|marks)">[\s\S]*?<\/p>/g;

/** The words of a page as they would be read out: its paragraphs and list items, each a sentence of its own. */
export const proseOf = (markup: string): string =>
  [...markup.replace(NOT_PROSE, "").matchAll(/<(p|li|dd|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , inside = ""]) => inside)
    .filter((inside) => !/<(?:p|li|dd|ul)\b/.test(inside))
    .map((inside) => wordsIn(inside).replace(/([^.!?:;])$/, "$1."))
    .join(" ");

/** All the words of some markup, with single blanks between them. */
export const wordsIn = (markup: string): string =>
  markup
    .replace(/<(?:svg|style|script)[\s\S]*?<\/(?:svg|style|script)>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
