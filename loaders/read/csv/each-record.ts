import {CsvError, type Parser, parse} from "csv-parse";
import type {Folder} from "../../contract/folder.ts";
import {piecesOf} from "../../files/pieces-of.ts";
import {childColumn, EVERYBODY, partOfRecord} from "../child-part.ts";
import type {TextEncoding} from "./encoding-of.ts";
import {LONGEST_RECORD} from "./plain-lines.ts";
import {type PlainRecords, plainRecords} from "./plain-records.ts";
import type {RecordsWanted, TakeRecord} from "./take-record.ts";
import {fromWindows1252} from "./windows-1252.ts";

const ALL_RECORDS: RecordsWanted = {part: EVERYBODY, passOver: () => {}};

/**
 * Reads a CSV file (RFC 4180) piece by piece, one record at a time; blank lines are passed over and records of
 * any length are handed on, for the caller to judge. Memory does not grow with the file. Most files of a return
 * have no quotation mark, and up to the first one csv-parse is not needed, which costs several times as much.
 * Of a part of the children it takes the header and their records alone.
 *
 * @throws csv-parse's `CsvError` for a quotation mark that is misplaced or never closed.
 */
export async function eachRecord(
  folder: Folder,
  path: string,
  encoding: TextEncoding,
  take: TakeRecord,
  records: RecordsWanted = ALL_RECORDS
): Promise<void> {
  const texts = textsOf(folder, path, encoding);
  const plain = plainRecords(take, records);
  for (let next = texts.next(); next.done !== true; next = texts.next()) {
    const rest = plain.read(next.value);
    if (rest !== null) return quotedRecords(rest, texts, plain, take, records);
  }
  plain.end();
}

/** The text of a file, piece by piece, without a byte-order mark. */
function* textsOf(folder: Folder, path: string, encoding: TextEncoding): Generator<string, void> {
  const pieces = piecesOf(folder, path);
  if (encoding === "windows-1252") {
    for (const bytes of pieces) yield fromWindows1252(bytes);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for (const bytes of pieces) yield decoder.decode(bytes, {stream: true});
  yield decoder.decode();
}

/** Reads on by csv-parse, from a record that has a quotation mark. */
async function quotedRecords(
  rest: string,
  texts: Iterable<string>,
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
    await Promise.all([endOf(parser), writeAll(parser, rest, texts)]);
  } catch (error) {
    if (error instanceof CsvError && typeof error.lines === "number") error.lines += linesBefore;
    throw error;
  }
}

/** Settles when the parser has taken everything, or cannot go on. */
const endOf = (parser: Parser): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.on("end", resolve).on("error", reject);
  });

/** Writes text after text, each when the one before it has been taken. */
async function writeAll(parser: Parser, first: string, others: Iterable<string>): Promise<void> {
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      parser.write(text, (error) => (error ? reject(error) : resolve()));
    });
  await write(first);
  for (const text of others) await write(text);
  parser.end();
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
