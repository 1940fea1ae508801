import {createReadStream} from "node:fs";
import {pipeline} from "node:stream/promises";
import {parse} from "csv-parse";
import iconv from "iconv-lite";
import type {Encoding} from "./encoding-of.ts";

/** Takes one record of a CSV file: its cells, and the line that it begins on (from 1). */
export type TakeRecord = (cells: readonly string[], line: number) => void;

/** No record of ours is this long: a longer one means that a quotation mark was never closed. */
const LONGEST_RECORD = 1_000_000;

/**
 * Reads a CSV file (RFC 4180) as a stream, one record at a time; blank lines are passed over and records of
 * any length are handed on, for the caller to judge. Memory does not grow with the file.
 *
 * @throws csv-parse's `CsvError` for a quotation mark that is misplaced or never closed.
 */
export async function eachRecord(path: string, encoding: Encoding, take: TakeRecord): Promise<void> {
  const lineOf = firstLineOfRecord();
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], {lines}: {lines: number}) => {
      take(cells, lineOf(cells, lines));
      // Nothing is passed on, so that the stream never fills up.
      return null;
    }
  });
  parser.resume();
  const bytes = createReadStream(path);
  if (encoding === "utf-8") return pipeline(bytes, parser);
  return pipeline(bytes, iconv.decodeStream(encoding), iconv.encodeStream("utf-8"), parser);
}

/** csv-parse tells the line that a record ends on, and counts a line break inside quotes twice where it is CRLF. */
function firstLineOfRecord(): (cells: readonly string[], lines: number) => number {
  let previous = 0;
  let countedTwice = 0;
  return (cells, lines) => {
    const oneLine = lines === previous + 1;
    previous = lines;
    if (oneLine) return lines - countedTwice;
    const text = cells.join("");
    countedTwice += text.split("\r\n").length - 1;
    return lines - countedTwice - (text.split("\n").length - 1);
  };
}
