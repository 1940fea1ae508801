import {cellReader} from "./cell-reader.ts";
import type {Column} from "./column.ts";
import {columnPositions} from "./column-positions.ts";
import type {Layout} from "./layout.ts";
import type {Reading} from "./reading.ts";
import {shortestRecord, withBlanksAtEnd} from "./shortest-record.ts";

/** Reads the rows of a file one after another. */
export interface RowReader<Fields> {
  /** Makes the fields of a row from the cells of a record; null, with a finding, when the record cannot be used. */
  readonly read: (cells: readonly string[], line: number) => Fields | null;
  /** The values of the row's columns that are only checked, in the layout's order; the next row replaces them. */
  readonly checked: readonly unknown[];
}

/**
 * Reads the header of a file and returns what reads its rows; null, with a finding, when a required column
 * is missing, so that no row can be used.
 */
export function rowReader<Fields>(
  layout: Layout<Fields>,
  header: readonly string[],
  reading: Reading
): RowReader<Fields> | null {
  const {findings} = reading;
  const positions = columnPositions(layout, header, findings);
  if (positions === null) return null;
  const reader = (column: Column<unknown>) => cellReader(column, positions.get(column), layout, reading);
  const kept = Object.entries<Column<unknown>>(layout.columns).map(([field, column]) => ({
    field,
    read: reader(column)
  }));
  const checked = (layout.checked ?? []).map(reader);
  const valuesChecked: unknown[] = [];
  const misfit = {
    severity: layout.onlyWarns ? "warning" : "error",
    code: "wrong-number-of-cells",
    message: `The header has ${header.length} columns, but this row has more or fewer cells, and only blank cells at its end may be left out; a comma may be missing, or a text with a comma may need quotation marks.`,
    measures: layout.measures
  } as const;
  const shortest = shortestRecord(layout, header);
  const withoutHeading = header.flatMap((words, index) => (words.trim() === "" ? [index] : []));
  const read: RowReader<Fields>["read"] = (record, line) => {
    if (record.length > header.length || record.length < shortest) {
      findings.add({...misfit, line});
      return null;
    }
    const cells = withBlanksAtEnd(record, header.length);
    for (const index of withoutHeading)
      if (cells[index]?.trim()) findings.add({...CELL_WITHOUT_HEADING, line, column: index + 1});
    const row: Record<string, unknown> = {};
    let usable = true;
    for (const {field, read} of kept) {
      const value = read(cells, line);
      if (value === undefined) usable = false;
      row[field] = value;
    }
    for (const [index, read] of checked.entries()) valuesChecked[index] = read(cells, line);
    // The loop has given every field of the layout's type a value of its column's type.
    return usable ? (row as Fields) : null;
  };
  return {read, checked: valuesChecked};
}

const CELL_WITHOUT_HEADING = {
  severity: "warning",
  code: "cell-without-heading",
  message:
    "A cell is filled below a blank heading, as where headings were merged; it is not read. Give it a heading."
} as const;
