import {CsvError} from "csv-parse";
import type {Folder} from "../contract/folder.ts";
import {type ChildPart, EVERYBODY} from "./child-part.ts";
import {eachRecord} from "./csv/each-record.ts";
import {encodingOf, type TextEncoding} from "./csv/encoding-of.ts";
import type {TakeRecord} from "./csv/take-record.ts";
import type {FileFindings} from "./file-findings.ts";
import type {FolderReading} from "./folder-reading.ts";
import {isTablesFolder} from "./forms/tables-folder.ts";
import {headerLine} from "./header-line.ts";
import type {Collection} from "./layout/column.ts";
import type {Gathering} from "./layout/gather.ts";
import type {AnyLayout} from "./layout/layout.ts";
import {recognise} from "./layout/recognise.ts";

/** The layout that a file follows, if any, and how many records it has below its header. */
export interface FileRead<G extends Gathering> {
  readonly gathering: G | null;
  readonly records: number;
}

/**
 * Reads one CSV file of a data folder: finds by its columns which of the layouts it follows, and gathers its rows, or
 * those of a part of the children. Whatever is wrong with the file becomes a finding; nothing is thrown.
 */
export async function readFile<G extends Gathering>(
  folder: FolderReading,
  file: string,
  gatherings: readonly G[],
  collection: Collection = {endsIn: null},
  part: ChildPart = EVERYBODY
): Promise<FileRead<G>> {
  const findings = folder.about(file);
  const watch = folder.watch(file);
  const layouts = gatherings.map((one) => one.layout);
  const lineOf = lineInForm(folder.data, file);
  let gathering: G | null = null;
  let take: TakeRecord | null = null;
  let records = -1;
  let firstRow: readonly string[] | null = null;
  let line = 1;
  const count = (at: number) => {
    line = at;
    records += 1;
  };
  const takeRecord: TakeRecord = (cells, inText) => {
    const at = lineOf(inText);
    count(at);
    watch?.(cells, at);
    if (records > 0) return take?.(cells, at);
    folder.sawHeader(file, cells);
    const layout = recognise(layouts, cells);
    gathering = gatherings.find((one) => one.layout === layout) ?? null;
    if (gathering === null) firstRow = cells;
    take = gathering?.begin(cells, {collection, findings, intern: folder.intern}) ?? null;
  };
  const encoding = await readableEncoding(folder.data, file, findings);
  if (encoding === null) return {gathering, records: 0};
  const header = await headerLine(folder.data, file, encoding, layouts);
  const from = header?.line ?? 1;
  if (header !== null && header.rowsAbove > 0) findings.add(titleAbove(from));
  try {
    const skip = (inText: number) => count(lineOf(inText));
    await eachRecord(folder.data, file, encoding, takeRecord, {part, skip, from});
  } catch (error) {
    findings.add(unreadableCsv(error, line + 1));
  }
  if (firstRow !== null) findings.add(unknownLayout(layouts, firstRow));
  return {gathering, records: Math.max(records, 0)};
}

/** Tells on which line of a form's own file a line of one of its tables is; any other file has its lines itself. */
const lineInForm = (data: Folder, file: string): ((line: number) => number) =>
  isTablesFolder(data) ? (line) => data.lineOf(file, line) : (line) => line;

/** The encoding of a file; null, with a finding, when it is not text or cannot be read. */
async function readableEncoding(
  data: Folder,
  file: string,
  findings: FileFindings
): Promise<TextEncoding | null> {
  const severity = "error";
  try {
    const encoding = await encodingOf(data, file);
    if (encoding === "empty") {
      const message = "The file is empty; fill it or remove it.";
      findings.add({severity, code: "empty-file", message});
      return null;
    }
    if (encoding === "binary") {
      const message = "The file is not text; save it as CSV, not as a workbook.";
      findings.add({severity, code: "binary-file", message});
      return null;
    }
    if (encoding !== "utf-8") {
      const message = `The file is read as ${encoding}; save it as UTF-8 if letters look wrong.`;
      findings.add({severity: "note", code: "encoding", message});
    }
    return encoding;
  } catch {
    const message = "The file cannot be read; check that it exists and that you have permission to open it.";
    findings.add({severity, code: "unreadable-file", message});
    return null;
  }
}

/** The message says what was expected and quotes nothing: the first row of a file without a header is a child's. */
function unknownLayout(layouts: readonly AnyLayout[], cells: readonly string[]) {
  const [only, ...others] = cells;
  const otherSeparator = only !== undefined && others.length === 0 && only.includes("|");
  const message = otherSeparator
    ? "The first row has upright bars where commas, semicolons or tabs are expected; save the file with commas. It is left out."
    : `The first row does not have the columns of ${layouts.map(({name}) => name).join(", ")}; the file is left out.`;
  return {severity: "warning", code: "unknown-columns", message, line: 1} as const;
}

/** It quotes nothing: a title may name somebody. */
const titleAbove = (header: number) =>
  ({
    severity: "note",
    code: "title-row",
    message: `The columns are in line ${header}; what is above them, such as a title, is not read.`,
    line: 1
  }) as const;

/** csv-parse's own message may quote a cell, so only the kind of its error is used. */
function unreadableCsv(error: unknown, line: number) {
  if (!(error instanceof CsvError)) throw error;
  const open = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
  return {
    severity: "error",
    code: open ? "unclosed-quote" : "misplaced-quote",
    message: open
      ? "A quotation mark that opens in this row or soon after is never closed; the file cannot be read from here on."
      : "A quotation mark is misplaced; put the whole cell in quotation marks and double those inside it. The file cannot be read from here on.",
    line: open || typeof error.lines !== "number" ? line : error.lines
  } as const;
}
