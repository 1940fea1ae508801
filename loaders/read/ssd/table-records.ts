import {CsvError} from "csv-parse";
import type {Folder} from "../../contract/folder.ts";
import {EVERYBODY} from "../child-part.ts";
import {eachRecord} from "../csv/each-record.ts";
import {encodingOf} from "../csv/encoding-of.ts";
import type {FileFinding} from "../file-findings.ts";
import {type HeaderPlace, headerLine} from "../header-line.ts";
import {headerName} from "../layout/header-name.ts";
import type {AnyLayout} from "../layout/layout.ts";
import {recognise} from "../layout/recognise.ts";

/** A record of a table, with its cells trimmed. */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
  /** The cell of a column; null where it is blank, cut off or the table has no such column. */
  readonly cell: (column: string) => string | null;
}

/** A table that follows one of some layouts, with all its records in memory. */
export interface TableRecords {
  readonly layout: AnyLayout;
  readonly header: readonly string[];
  /** The line of the header, and how many rows above it are not blank. */
  readonly place: HeaderPlace;
  readonly records: readonly TableRecord[];
  /** The position of a column in the records, from 0; -1 where the table has none of this name. */
  readonly at: (column: string) => number;
}

/**
 * The records of a table with their cells trimmed; null for a file that follows none of the layouts, and a finding for
 * one that cannot be read. A program that exports a database writes `NULL` for a blank.
 */
export async function tableRecords(
  data: Folder,
  file: string,
  layouts: readonly AnyLayout[]
): Promise<TableRecords | FileFinding | null> {
  const encoding = await encodingOf(data, file).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary") return NOT_TEXT;
  const place = await headerLine(data, file, encoding, layouts);
  if (place === null) return null;
  const records: {cells: readonly string[]; line: number}[] = [];
  const take = (cells: readonly string[], line: number) =>
    records.push({cells: cells.map((cell) => (cell.trim() === "NULL" ? "" : cell.trim())), line});
  try {
    await eachRecord(data, file, encoding, take, {part: EVERYBODY, skip: () => {}, from: place.line});
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return BROKEN_QUOTES;
  }
  const [first, ...rest] = records;
  const layout = first === undefined ? null : recognise(layouts, first.cells);
  if (first === undefined || layout === null) return null;
  const names = first.cells.map(headerName);
  const positions = new Map<string, number>();
  const at = (column: string): number => {
    const position = positions.get(column) ?? names.indexOf(headerName(column));
    positions.set(column, position);
    return position;
  };
  const withCell = ({cells, line}: (typeof rest)[number]): TableRecord => ({
    cells,
    line,
    cell: (column) => cells[at(column)] || null
  });
  return {layout, header: first.cells, place, records: rest.map(withCell), at};
}

/** Was the file read, and is it a table of one of the layouts? */
export const isTable = (read: TableRecords | FileFinding | null): read is TableRecords =>
  read !== null && "records" in read;

const NOT_TEXT: FileFinding = {
  severity: "error",
  code: "not-a-table",
  message: "The file is empty or is not text; export it again as CSV, with the names of the columns first."
};

const BROKEN_QUOTES: FileFinding = {
  severity: "error",
  code: "misplaced-quote",
  message:
    "A quotation mark is misplaced or never closed; export the file again with whole cells in quotation marks, and those inside doubled."
};
