import {CsvError} from "csv-parse";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {EVERYBODY} from "../read/child-part.ts";
import {eachRecord} from "../read/csv/each-record.ts";
import {encodingOf} from "../read/csv/encoding-of.ts";
import type {TakeRecord} from "../read/csv/take-record.ts";
import {isTablesFolder} from "../read/forms/tables-folder.ts";
import {headerLine} from "../read/header-line.ts";
import {headerName} from "../read/layout/header-name.ts";
import type {AnyLayout} from "../read/layout/layout.ts";
import {recognise} from "../read/layout/recognise.ts";
import {wholeRows} from "./whole-rows.ts";

/** A row of a raw table, with its cells trimmed. */
export interface RawRow {
  /** The line of the table's text on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The cell under a heading; empty where the table has no such column. */
  readonly cell: (heading: string) => string;
}

/** A raw table that was recognised by its columns. */
export interface RawTable {
  readonly layout: AnyLayout;
  /** Headings in the form in which they are compared, by headerName. */
  readonly headings: readonly string[];
  readonly headingLine: number;
  /** How many rows above the headings are not blank. */
  readonly rowsAbove: number;
}

/**
 * Reads the rows of a raw table: calls `begin` with its headings, then what that returns with each row. For a file that
 * follows none of the layouts it calls neither and returns no layout. A broken file gives a finding: in a row that lacks
 * a cell nobody can tell which column each of the others belongs to.
 */
export async function eachRawRow(
  raw: Folder,
  file: string,
  layouts: readonly AnyLayout[],
  begin: (table: RawTable) => (row: RawRow) => void
): Promise<{readonly layout: AnyLayout | null; readonly finding: Finding | null}> {
  const encoding = await encodingOf(raw, file).catch(() => "binary" as const);
  if (encoding === "empty" || encoding === "binary")
    return {layout: null, finding: broken(file, null, "cannot be read as text")};
  const lineOf = (at: number) => (isTablesFolder(raw) ? raw.lineOf(file, at) : at);
  let table: RawTable | null = null;
  let take: ((row: RawRow) => void) | null = null;
  let whole: ReturnType<typeof wholeRows> | null = null;
  // Rows above the header, such as a title, are passed over.
  const header = await headerLine(raw, file, encoding, layouts);
  const from = header?.line ?? 1;
  let line = 0;
  let isFirst = true;
  let unequal: Finding | null = null;
  try {
    const takeRecord: TakeRecord = (cells, at) => {
      line = at;
      if (isFirst) {
        isFirst = false;
        const layout = recognise(layouts, cells);
        if (layout === null || header === null) return;
        table = {layout, headings: cells.map(headerName), headingLine: at, rowsAbove: header.rowsAbove};
        take = begin(table);
        whole = wholeRows(layout, table.headings);
      } else if (table !== null) {
        const {headings} = table;
        const trimmed = whole?.(cells)?.map((cell) => cell.trim());
        if (trimmed === undefined) unequal ??= broken(file, lineOf(at), UNEQUAL);
        else take?.({line: at, cells: trimmed, cell: (heading) => trimmed[headings.indexOf(heading)] ?? ""});
      }
    };
    await eachRecord(raw, file, encoding, takeRecord, {part: EVERYBODY, skip: () => {}, from});
  } catch (error) {
    // Any other error, such as a full disk while the rows are rewritten, is not a fault of the file.
    if (!(error instanceof CsvError)) throw error;
    return {
      layout: null,
      finding: broken(file, lineOf(line + 1), "has a quotation mark that is misplaced or never closed")
    };
  }
  // Assigned inside the callback, which the compiler does not follow.
  return {layout: (table as RawTable | null)?.layout ?? null, finding: unequal};
}

const UNEQUAL =
  "has a row with more or fewer cells than the header has columns, and it is not just blank cells that are left out at its end";

const broken = (file: string, line: number | null, what: string): Finding => ({
  severity: "error",
  file,
  line,
  column: null,
  code: "broken-file",
  rule: null,
  message: `The file ${what}; correct it before it is made anonymous.`,
  rows: 1,
  measures: []
});
