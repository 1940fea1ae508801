import type {Separator} from "../../contract/csv-separator.ts";

/** Takes one line of a text, from `start` to `end`, and its number (from 1). */
export type TakeLine = (text: string, start: number, end: number, line: number) => void;

/** Splits a CSV file into lines up to its first quotation mark; without quotation marks a line is a record. */
export interface PlainLines {
  /**
   * Reads the next piece of the text and takes every complete line. Returns null as long as there is no quotation mark;
   * at the first one, the text that was not taken, from the start of the line with the mark.
   */
  readonly read: (text: string) => string | null;
  /** Takes the last line, which may have no line break. */
  readonly end: () => void;
  /** How many lines were taken. */
  readonly lines: () => number;
  /** The line break that the file uses; null before the first one. */
  readonly lineEnd: () => string | null;
}

/** In characters. No record of a data folder is this long: a longer one means that a quotation mark was never closed. */
export const LONGEST_RECORD = 1_000_000;

/** Begins to split a file. A line longer than any record is returned by `read` as if it had a quotation mark. */
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

/** A carriage return at the very end of a piece may be half of a line break, so the next piece decides. */
const lineEndOf = (text: string): string | null => /\r\n|\n|\r(?=[^\n])/.exec(text)?.[0] ?? null;

/** Whether a line has only blanks and separators, and so no record; for most lines the first character decides. */
export const isBlankLine = (text: string, start: number, end: number, separator: Separator): boolean =>
  start === end ||
  ((text.charCodeAt(start) <= COMMA || text[start] === separator) &&
    text.slice(start, end).replaceAll(separator, "").trim() === "");

/** The code of a comma. Blanks have lower codes; letters and digits have higher ones. */
const COMMA = 44;
