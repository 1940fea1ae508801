import type {FileFindings} from "../file-findings.ts";
import type {FolderReading} from "../folder-reading.ts";
import {cellReader} from "./cell-reader.ts";
import type {Collection, Column} from "./column.ts";
import {columnPositions} from "./column-positions.ts";
import type {Layout} from "./layout.ts";

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
  const positions = columnPositions(layout, header, findings);
  if (positions === null) return null;
  const reader = (column: Column<unknown>) => cellReader(column, positions.get(column), layout, reading);
  const kept = Object.entries<Column<unknown>>(layout.columns).map(([field, column]) => ({
    field,
    read: reader(column)
  }));
  const checked = (layout.checked ?? []).map(reader);
  const misfit = {
    severity: layout.onlyWarns ? "warning" : "error",
    code: "wrong-number-of-cells",
    message: `This row has not as many cells as the header has columns (${header.length}); a comma may be missing, or a text with a comma may lack its quotation marks.`,
    measures: layout.measures
  } as const;
  return (cells, line) => {
    if (cells.length !== header.length) {
      findings.add({...misfit, line});
      return null;
    }
    const row: Record<string, unknown> = {};
    let usable = true;
    for (const {field, read} of kept) {
      const value = read(cells, line);
      if (value === undefined) usable = false;
      row[field] = value;
    }
    for (const read of checked) read(cells, line);
    // The loop has filled every field that the layout's type asks for with a value of its column's type.
    return usable ? (row as Fields) : null;
  };
}
