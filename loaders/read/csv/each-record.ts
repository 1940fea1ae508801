import {CsvError, type Parser, parse} from "csv-parse";
import {type Separator, separatorIn} from "../../contract/csv-separator.ts";
import type {Folder} from "../../contract/folder.ts";
import {piecesOf} from "../../files/pieces-of.ts";
import {childColumn, EVERYBODY, partOfRecord} from "../child-part.ts";
import type {TextEncoding} from "./encoding-of.ts";
import {LONGEST_RECORD} from "./plain-lines.ts";
import {type PlainRecords, plainRecords} from "./plain-records.ts";
import type {RecordsWanted, TakeRecord} from "./take-record.ts";
import {fromWindows1252} from "./windows-1252.ts";

const ALL_RECORDS: RecordsWanted = {part: EVERYBODY, skip: () => {}, from: 1};

/**
 * Reads a CSV file (RFC 4180, or with semicolons or tabs) piece by piece, one record at a time. Blank lines are ignored, and a record may have any
 * number of cells: the caller decides what that means. Memory does not grow with the file. csv-parse, which is several
 * times as slow, is used only from the first quotation mark on; most files of a return have none. For a part of the
 * children, only the header and their records are taken.
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
  // The headings are at the start of the file, so its first piece has them all.
  const first = texts.next();
  if (first.done === true) return;
  const separator = separatorIn(first.value);
  const plain = plainRecords(take, records, separator);
  for (let next: IteratorResult<string, void> = first; next.done !== true; next = texts.next()) {
    const rest = plain.read(next.value);
    if (rest !== null) return quotedRecords(rest, texts, separator, plain, take, records);
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

/** Reads the rest of a file with csv-parse, from a record that has a quotation mark. */
async function quotedRecords(
  rest: string,
  texts: Iterable<string>,
  separator: Separator,
  before: PlainRecords,
  take: TakeRecord,
  {part, skip, from}: RecordsWanted
): Promise<void> {
  const lineOf = firstLineOfRecord();
  const linesBefore = before.lines();
  const lineEnd = before.lineEnd();
  let child = before.child();
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_RECORD,
    ...(lineEnd === null ? {} : {record_delimiter: lineEnd}),
    on_record: (cells: string[], {lines}: {lines: number}) => {
      const line = linesBefore + lineOf(cells, lines);
      if (line < from) return null;
      if (child === null || partOfRecord(part.of, cells[child]) === part.part) take(cells, line);
      else skip(line);
      child ??= childColumn(cells);
      // No record stays in the stream, so it never fills up.
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

/** Resolves when the parser has read everything, and rejects if it cannot go on. */
const endOf = (parser: Parser): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.on("end", resolve).on("error", reject);
  });

/** Writes one text after another, each once the parser has taken the one before. */
async function writeAll(parser: Parser, first: string, others: Iterable<string>): Promise<void> {
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      parser.write(text, (error) => (error ? reject(error) : resolve()));
    });
  await write(first);
  for (const text of others) await write(text);
  parser.end();
}

/** csv-parse gives the line on which a record ends, and counts a CRLF inside quotation marks as two line breaks. */
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
