import {wordsOf} from "./sentences.ts";

/** Every table on a page; none in a file that is no page. */
export const tablesOf = (page: Document | null): Element[] =>
  page ? [...page.querySelectorAll("table")] : [];

/** The words of a table's caption; null when it has none. */
export function captionWords(table: Element): string | null {
  const caption = table.querySelector("caption");
  return caption && wordsOf(caption);
}
