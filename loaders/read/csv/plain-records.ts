import {childColumn, partOfLine} from "../child-part.ts";
import {isBlankLine, type PlainLines, plainLines} from "./plain-lines.ts";
import type {RecordsWanted, TakeRecord} from "./take-record.ts";

/** Reads records as long as no cell is in quotation marks. */
export interface PlainRecords extends PlainLines {
  /** Where the child's id stands; null before the header has been read. */
  readonly child: () => number | null;
}

/** Without quotation marks a line is a record, and commas part its cells; those of other parts' are never cut out. */
export function plainRecords(take: TakeRecord, {part, passOver}: RecordsWanted): PlainRecords {
  let child: number | null = null;
  const lines = plainLines((text, start, end, line) => {
    if (isBlankLine(text, start, end)) return;
    if (part.of > 1 && child !== null && partOfLine(part.of, child, text, start, end) !== part.part)
      return passOver(line);
    const cells = text.slice(start, end).split(",");
    child ??= childColumn(cells);
    take(cells, line);
  });
  return {...lines, child: () => child};
}
