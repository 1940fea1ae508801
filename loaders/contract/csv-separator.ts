/** What separates the cells of a file: a comma, or what spreadsheets write in its place. */
export type Separator = "," | ";" | "\t";

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/** Where the headings are, if not in the first line: below a title, or below `sep=;`. */
const LINES_LOOKED_AT = 10;

/** What a heading looks like, so that a line of headings can be told from a title and from words. */
const HEADING = /^[\p{L}\d_ .()-]*$/u;

/**
 * The separator of a CSV file, from its first lines: that of the first line which it splits into three headings or more,
 * since a title may be above them. Where no line looks like headings, the first line decides. A comma comes before the
 * others. A separator in quotation marks separates nothing.
 */
export function separatorIn(text: string): Separator {
  const lines = text
    .split(/\r\n|\n|\r/, LINES_LOOKED_AT)
    .map((line) => line.replaceAll(/"([^"]*)"/g, (_, words: string) => words.replaceAll(/[,;\t]/g, " ")))
    .filter((line) => line.trim() !== "");
  for (const line of lines) {
    const separator = mostOf(line);
    const cells = separator === null ? [] : line.split(separator);
    if (cells.length > 2 && cells.every((cell) => HEADING.test(cell.trim()))) return separator ?? ",";
  }
  const [first = ""] = lines;
  return mostOf(first) ?? ",";
}

/** The separator that a line has most of; null where it has none. */
function mostOf(line: string): Separator | null {
  let found: Separator | null = null;
  let most = 0;
  for (const separator of SEPARATORS) {
    const times = line.split(separator).length - 1;
    if (times <= most) continue;
    most = times;
    found = separator;
  }
  return found;
}
