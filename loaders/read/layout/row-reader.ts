import type {FileFindings} from "../file-findings.ts";
import type {FolderReading} from "../folder-reading.ts";
import type {Cell, Collection, Column} from "./column.ts";
import {headerName} from "./header-name.ts";
import {type AnyLayout, columnsRead, type Layout} from "./layout.ts";

/** What the reading of a file needs besides its layout. */
export interface Reading extends Pick<FolderReading, "intern"> {
  readonly collection: Collection;
  readonly findings: FileFindings;
}

/** Makes the fields of a row from the cells of a record; null when the record cannot be used, with a finding. */
export type ReadRow<Fields> = (cells: readonly string[], line: number) => Fields | null;

/**
 * Looks at the header of a file and gives the function that reads its rows, or null when a column that the
 * layout needs is missing: then nothing of the file can be used, and a finding says so.
 */
export function rowReader<Fields>(
  layout: Layout<Fields>,
  header: readonly string[],
  reading: Reading
): ReadRow<Fields> | null {
  const {findings} = reading;
  const positions = positionsOf(header, layout, findings);
  if (positions === null) return null;
  const readers = [
    ...Object.entries<Column<unknown>>(layout.columns),
    ...(layout.checked ?? []).map((column) => [null, column] as const)
  ].map(([field, column]) => ({
    field,
    read: cellReader(column, positions.get(headerName(column.header)) ?? null, layout, reading)
  }));
  return (cells, line) => {
    if (cells.length !== header.length) {
      const message = `This row has not as many cells as the header has columns (${header.length}); correct it, a comma may be missing, or a text with a comma may lack its quotation marks.`;
      findings.add({
        severity: "error",
        code: "wrong-number-of-cells",
        message,
        line,
        measures: layout.measures
      });
      return null;
    }
    const row: Record<string, unknown> = {};
    let usable = true;
    for (const {field, read} of readers) {
      const value = read(cells, line);
      if (field === null) continue;
      if (value === undefined) usable = false;
      row[field] = value;
    }
    // The loop has filled every field that the layout's type asks for with a value of its column's type.
    return usable ? (row as Fields) : null;
  };
}

/** Where each column stands, by its compared name; null when one that is needed is missing. */
function positionsOf(
  header: readonly string[],
  layout: AnyLayout,
  findings: FileFindings
): ReadonlyMap<string, number> | null {
  const {name, measures} = layout;
  const columns = columnsRead(layout);
  const known = new Set(
    [...columns.map((column) => column.header), ...(layout.leftOut ?? [])].map(headerName)
  );
  const positions = new Map<string, number>();
  let complete = true;
  const extra: number[] = [];
  for (const [index, words] of header.entries()) {
    const compared = headerName(words);
    if (!known.has(compared)) extra.push(index);
    else if (positions.has(compared)) {
      complete = false;
      const message = `The column ${compared} stands twice in this ${name} table; remove one of them.`;
      findings.add({
        severity: "error",
        code: "duplicate-column",
        message,
        line: 1,
        column: index + 1,
        measures
      });
    } else positions.set(compared, index);
  }
  for (const {header: wanted, mayBeAbsent} of columns) {
    if (mayBeAbsent || positions.has(headerName(wanted))) continue;
    complete = false;
    const message = `The ${name} table has no column ${wanted}, which it needs; add it.`;
    findings.add({severity: "error", code: "missing-column", message, line: 1, measures});
  }
  if (extra.length > 0) {
    const message = `Columns that do not belong to the ${name} table are kept out: ${extra.map((index) => shown(header[index], index)).join(", ")}.`;
    findings.add({severity: "warning", code: "extra-column", message, line: 1, column: (extra[0] ?? 0) + 1});
  }
  return complete ? positions : null;
}

/** A name is shown only where it reads like one: what stands first in a file without a header is a child's. */
const shown = (words: string | undefined, index: number): string =>
  words !== undefined && /^[A-Za-z][A-Za-z_ ]*\d{0,2}$/.test(words.trim()) && words.length <= 40
    ? words.trim()
    : `column ${index + 1}`;

/** Reads one cell of a record, says what is wrong with it, and gives its value; undefined where it has none. */
function cellReader(
  column: Column<unknown>,
  index: number | null,
  layout: AnyLayout,
  {collection, findings, intern}: Reading
): (cells: readonly string[], line: number) => unknown {
  const blank = column.blank ?? blankRefused(column);
  if (index === null) return () => blank.value;
  // A return repeats itself: the same few codes and dates in every row are worked out once.
  const met = new Map<string, Cell<unknown>>();
  return (cells, line) => {
    const words = cells[index] ?? "";
    let cell = met.get(words);
    if (cell === undefined) {
      const trimmed = words.trim();
      cell = trimmed === "" ? blank : column.read(trimmed, collection);
      if (typeof cell.value === "string") cell = {...cell, value: intern(cell.value)};
      met.set(words, cell);
    }
    const {value, problem} = cell;
    if (problem) {
      const message = `${column.header} ${problem.message}.`;
      const measures = column.measures ?? layout.measures;
      findings.add({...problem, message, line, column: index + 1, measures});
    }
    return value;
  };
}

const blankRefused = (column: Column<unknown>): Cell<unknown> => ({
  problem: {
    severity: "error",
    code: "blank-cell",
    message: `is blank, expected ${column.expects}; fill it in`
  }
});
