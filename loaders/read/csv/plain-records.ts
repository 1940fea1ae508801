import {childColumn, isInPart} from "../child-part.ts";
import type {RecordsWanted, TakeRecord} from "./each-record.ts";

/** Reads records as long as no cell is in quotation marks. */
export interface PlainRecords {
  /**
   * Takes every whole record of the text that comes next. From the first quotation mark on it gives back what it did
   * not take, beginning with the record that the mark stands in; null while there is none.
   */
  readonly read: (text: string) => string | null;
  /** Takes the last record, which may lack its line break. */
  readonly end: () => void;
  readonly soFar: () => ReadSoFar;
}

/** How far a file has been read. */
export interface ReadSoFar {
  readonly lines: number;
  /** How the file ends its lines; null before the first has ended. */
  readonly lineEnd: string | null;
  /** Where the child's id stands; null before the header has been read. */
  readonly child: number | null;
}

/**
 * Without quotation marks a line is a record, and commas part its cells. `longest` is more characters than any record
 * has.
 */
export function plainRecords(
  take: TakeRecord,
  {part, passOver}: RecordsWanted,
  longest: number
): PlainRecords {
  let lineEnd: string | null = null;
  let begun = "";
  let lines = 0;
  let child: number | null = null;

  /** Where the id comes first, as in every return, the cells of other parts' records are never cut out. */
  const isOfAnother = (text: string, start: number, end: number): boolean => {
    if (part.of === 1 || child === null) return false;
    if (child !== 0) return !isInPart(part, text.slice(start, end).split(",")[child]);
    const comma = text.indexOf(",", start);
    return !isInPart(part, text, start, comma < 0 || comma > end ? end : comma);
  };
  const takeLine = (text: string, start: number, end: number) => {
    lines += 1;
    if (isBlank(text, start, end)) return;
    if (isOfAnother(text, start, end)) return passOver(lines);
    const cells = text.slice(start, end).split(",");
    child ??= childColumn(cells);
    take(cells, lines);
  };
  return {
    read(text) {
      const all = begun + text;
      const quote = all.indexOf('"');
      lineEnd ??= lineEndOf(quote < 0 ? all : all.slice(0, quote));
      let start = 0;
      if (lineEnd !== null) {
        for (let end = all.indexOf(lineEnd); end >= 0; end = all.indexOf(lineEnd, start)) {
          if (quote >= 0 && quote < end) break;
          takeLine(all, start, end);
          start = end + lineEnd.length;
        }
      }
      begun = all.slice(start);
      return quote >= 0 || begun.length > longest ? begun : null;
    },
    end() {
      const endsLine = lineEnd === null && begun.endsWith("\r");
      if (begun !== "") takeLine(begun, 0, begun.length - (endsLine ? 1 : 0));
    },
    soFar: () => ({lines, lineEnd, child})
  };
}

/** A carriage return at the very end of a text may be half of a line break, so the next text decides. */
const lineEndOf = (text: string): string | null => /\r\n|\n|\r(?=[^\n])/.exec(text)?.[0] ?? null;

/** A line of blanks and commas holds no record; most lines are told by their first character. */
const isBlank = (text: string, start: number, end: number): boolean =>
  start === end ||
  (text.charCodeAt(start) <= COMMA && text.slice(start, end).replaceAll(",", "").trim() === "");

/** Blanks, too, have lower numbers than the comma's; letters and digits have higher ones. */
const COMMA = 44;
