/** What separates the cells of a file: a comma, or what spreadsheets write in its place. */
export type Separator = "," | ";" | "\t";

/**
 * The separator of a CSV file, from its first line, which holds its headings. No heading of ours has a comma, a
 * semicolon or a tab within it, so a line with a comma is separated by commas.
 */
export function separatorIn(text: string): Separator {
  const headings = /[^\r\n]+/.exec(text)?.[0] ?? "";
  if (headings.includes(",")) return ",";
  if (headings.includes(";")) return ";";
  return headings.includes("\t") ? "\t" : ",";
}
