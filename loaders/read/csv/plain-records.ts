import type {TakeRecord} from "./each-record.ts";

/** Reads records as long as no cell is in quotation marks. */
export interface PlainRecords {
  /**
   * Takes every whole record of the text that comes next. From the first quotation mark on it gives back what it did
   * not take, beginning with the record that the mark stands in; null while there is none.
   */
  readonly read: (text: string) => string | null;
  /** Takes the last record, which may lack its line break. */
  readonly end: () => void;
  /** Lines that were read so far. */
  readonly lines: () => number;
  /** How the file ends its lines; null before the first has ended. */
  readonly lineEnd: () => string | null;
}

/** Without quotation marks a line is a record, and commas part its cells. `longest` is more than any record has. */
export function plainRecords(take: TakeRecord, longest: number): PlainRecords {
  let lineEnd: string | null = null;
  let begun = "";
  let lines = 0;

  const takeLine = (line: string) => {
    lines += 1;
    const cells = line.split(",");
    if (cells[0]?.trim() !== "" || cells.some((cell) => cell.trim() !== "")) take(cells, lines);
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
          takeLine(all.slice(start, end));
          start = end + lineEnd.length;
        }
      }
      begun = all.slice(start);
      return quote >= 0 || begun.length > longest ? begun : null;
    },
    end() {
      if (begun !== "") takeLine(begun);
    },
    lines: () => lines,
    lineEnd: () => lineEnd
  };
}

/** A carriage return at the very end of a text may be half of a line break, so the next text decides. */
const lineEndOf = (text: string): string | null => /\r\n|\n|\r(?=[^\n])/.exec(text)?.[0] ?? null;
