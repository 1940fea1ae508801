import type {Separator} from "../../contract/csv-separator.ts";
import {childColumn, partOfLine} from "../child-part.ts";
import {isBlankLine, type PlainLines, plainLines} from "./plain-lines.ts";
import type {RecordsWanted, TakeRecord} from "./take-record.ts";

/** Reads the records of a CSV file up to its first quotation mark. */
export interface PlainRecords extends PlainLines {
  /** The position of the child's id in a record, by childColumn; null before the header has been read. */
  readonly child: () => number | null;
}

/** Begins to read a file. A record of a child in another part is skipped before it is split into cells, to save time. */
export function plainRecords(
  take: TakeRecord,
  {part, skip, from}: RecordsWanted,
  separator: Separator
): PlainRecords {
  let child: number | null = null;
  const lines = plainLines((text, start, end, line) => {
    if (line < from || isBlankLine(text, start, end, separator)) return;
    if (part.of > 1 && child !== null) {
      if (partOfLine(part.of, child, text, start, end, separator) !== part.part) return skip(line);
    }
    const cells = text.slice(start, end).split(separator);
    child ??= childColumn(cells);
    take(cells, line);
  });
  return {...lines, child: () => child};
}
