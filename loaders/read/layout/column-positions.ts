import type {FileFindings} from "../file-findings.ts";
import {type Column, namesOf} from "./column.ts";
import {headerName} from "./header-name.ts";
import {type AnyLayout, columnsRead} from "./layout.ts";

/** The position of each column of a layout in a file, from 0. */
export type ColumnPositions = ReadonlyMap<Column<unknown>, number>;

/**
 * Finds the columns of a layout in the header of a file, in any order; null, with findings, when a required one is
 * missing or one appears twice. Columns that do not belong to the layout are reported and not read.
 */
export function columnPositions(
  layout: AnyLayout,
  header: readonly string[],
  findings: FileFindings
): ColumnPositions | null {
  const {name, measures, leftOut = []} = layout;
  const severity = layout.onlyWarns ? "warning" : "error";
  const byName = new Map(
    columnsRead(layout).flatMap((column) => namesOf(column).map((each) => [headerName(each), column]))
  );
  const ignored = new Set(leftOut.map(headerName));
  const positions = new Map<Column<unknown>, number>();
  const extra: number[] = [];
  let usable = true;
  for (const [index, words] of header.entries()) {
    const column = byName.get(headerName(words));
    if (column === undefined) {
      // Below a blank heading there is mostly nothing; the reader of rows says where there is something.
      if (headerName(words) !== "" && !ignored.has(headerName(words))) extra.push(index);
    } else if (positions.has(column)) {
      usable = false;
      const message = `The column ${column.header} appears twice in this ${name} table; remove one of them.`;
      findings.add({severity, code: "duplicate-column", message, line: 1, column: index + 1, measures});
    } else positions.set(column, index);
  }
  for (const column of columnsRead(layout)) {
    if (column.mayBeAbsent || positions.has(column)) continue;
    usable = false;
    const message = `The ${name} table needs a column ${column.header} and does not have it; add it.`;
    findings.add({severity, code: "missing-column", message, line: 1, measures});
  }
  const [firstExtra] = extra;
  if (firstExtra !== undefined) {
    if (layout.noOtherColumns) usable = false;
    const treated = layout.noOtherColumns
      ? "so the file is left out, because its rows may not be about everybody"
      : "and are not read";
    const message = `Some columns do not belong to the ${name} table, ${treated}: ${extra.map((index) => shown(header[index], index)).join(", ")}.`;
    findings.add({severity: "warning", code: "extra-column", message, line: 1, column: firstExtra + 1});
  }
  return usable ? positions : null;
}

/** A heading is quoted only if it looks like one: the first line of a file without headings is about a child. */
const shown = (words: string | undefined, index: number): string =>
  words !== undefined && /^[A-Za-z][A-Za-z_ ]*\d{0,2}$/.test(words.trim()) && words.length <= 40
    ? words.trim()
    : `column ${index + 1}`;
