/** Takes one line of a text, from `start` to `end`, and its number (from 1). */
export type TakeLine = (text: string, start: number, end: number, line: number) => void;

/** Cuts a CSV file into lines as long as no cell is in quotation marks: there a line is a record. */
export interface PlainLines {
  /**
   * Takes every whole line of the text that comes next. From the first quotation mark on it gives back what it did
   * not take, beginning with the line that the mark stands in; null while there is none.
   */
  readonly read: (text: string) => string | null;
  /** Takes the last line, which may lack its line break. */
  readonly end: () => void;
  /** How many lines were taken. */
  readonly lines: () => number;
  /** How the file ends its lines; null before the first has ended. */
  readonly lineEnd: () => string | null;
}

/** No record of ours is this long: a longer one means that a quotation mark was never closed. */
export const LONGEST_RECORD = 1_000_000;

/** A line longer than any record is given back as if it had a quotation mark. */
export function plainLines(takeLine: TakeLine): PlainLines {
  let lineEnd: string | null = null;
  let begun = "";
  let lines = 0;

  return {
    read(text) {
      const all = begun + text;
      const quote = all.indexOf('"');
      lineEnd ??= lineEndOf(quote < 0 ? all : all.slice(0, quote));
      let start = 0;
      if (lineEnd !== null) {
        for (let end = all.indexOf(lineEnd); end >= 0; end = all.indexOf(lineEnd, start)) {
          if (quote >= 0 && quote < end) break;
          lines += 1;
          takeLine(all, start, end, lines);
          start = end + lineEnd.length;
        }
      }
      begun = all.slice(start);
      return quote >= 0 || begun.length > LONGEST_RECORD ? begun : null;
    },
    end() {
      if (begun === "") return;
      const endsLine = lineEnd === null && begun.endsWith("\r");
      lines += 1;
      takeLine(begun, 0, begun.length - (endsLine ? 1 : 0), lines);
    },
    lines: () => lines,
    lineEnd: () => lineEnd
  };
}

/** A carriage return at the very end of a text may be half of a line break, so the next text decides. */
const lineEndOf = (text: string): string | null => /\r\n|\n|\r(?=[^\n])/.exec(text)?.[0] ?? null;

/** A line of blanks and commas holds no record; most lines are told by their first character. */
export const isBlankLine = (text: string, start: number, end: number): boolean =>
  start === end ||
  (text.charCodeAt(start) <= COMMA && text.slice(start, end).replaceAll(",", "").trim() === "");

/** Blanks, too, have lower numbers than the comma's; letters and digits have higher ones. */
const COMMA = 44;
