import {createReadStream} from "node:fs";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {CsvError, parse} from "csv-parse";
import iconv from "iconv-lite";
import {type ChildPart, childColumn, EVERYBODY, partOfRecord} from "../child-part.ts";
import type {Encoding} from "./encoding-of.ts";
import {LONGEST_RECORD} from "./plain-lines.ts";
import {type PlainRecords, plainRecords} from "./plain-records.ts";

/** Takes one record of a CSV file: its cells, and the line that it begins on (from 1). */
export type TakeRecord = (cells: readonly string[], line: number) => void;

/** Whose records are taken; the others are only told of. */
export interface RecordsWanted {
  readonly part: ChildPart;
  readonly passOver: (line: number) => void;
}

const ALL_RECORDS: RecordsWanted = {part: EVERYBODY, passOver: () => {}};

const BYTES_AT_ONCE = 1 << 18;

/**
 * Reads a CSV file (RFC 4180) as a stream, one record at a time; blank lines are passed over and records of
 * any length are handed on, for the caller to judge. Memory does not grow with the file. Most files of a return
 * have no quotation mark, and up to the first one csv-parse is not needed, which costs several times as much.
 * Of a part of the children it takes the header and their records alone.
 *
 * @throws csv-parse's `CsvError` for a quotation mark that is misplaced or never closed.
 */
export async function eachRecord(
  path: string,
  encoding: Encoding,
  take: TakeRecord,
  records: RecordsWanted = ALL_RECORDS
): Promise<void> {
  const texts = textsOf(path, encoding);
  const plain = plainRecords(take, records);
  for (let next = await texts.next(); next.done !== true; next = await texts.next()) {
    const rest = plain.read(next.value);
    if (rest !== null) return quotedRecords(rest, texts, plain, take, records);
  }
  plain.end();
}

/** The text of a file, piece by piece, without a byte-order mark. */
async function* textsOf(path: string, encoding: Encoding): AsyncGenerator<string, void> {
  const bytes = createReadStream(path, {highWaterMark: BYTES_AT_ONCE});
  if (encoding !== "utf-8") return yield* bytes.pipe(iconv.decodeStream(encoding)) as AsyncIterable<string>;
  const utf8 = new TextDecoder("utf-8");
  for await (const chunk of bytes as AsyncIterable<Buffer>) yield utf8.decode(chunk, {stream: true});
  yield utf8.decode();
}

/** Reads on by csv-parse, from a record that has a quotation mark. */
async function quotedRecords(
  rest: string,
  texts: AsyncIterable<string>,
  before: PlainRecords,
  take: TakeRecord,
  {part, passOver}: RecordsWanted
): Promise<void> {
  const lineOf = firstLineOfRecord();
  const linesBefore = before.lines();
  const lineEnd = before.lineEnd();
  let child = before.child();
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_RECORD,
    ...(lineEnd === null ? {} : {record_delimiter: lineEnd}),
    on_record: (cells: string[], {lines}: {lines: number}) => {
      const line = linesBefore + lineOf(cells, lines);
      if (child === null || partOfRecord(part.of, cells[child]) === part.part) take(cells, line);
      else passOver(line);
      child ??= childColumn(cells);
      // Nothing is passed on, so that the stream never fills up.
      return null;
    }
  });
  parser.resume();
  try {
    await pipeline(Readable.from(following(rest, texts)), parser);
  } catch (error) {
    if (error instanceof CsvError && typeof error.lines === "number") error.lines += linesBefore;
    throw error;
  }
}

async function* following(first: string, others: AsyncIterable<string>): AsyncGenerator<Buffer> {
  yield Buffer.from(first);
  for await (const text of others) yield Buffer.from(text);
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
