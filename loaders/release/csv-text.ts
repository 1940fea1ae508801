import type {Column} from "../contract/column.ts";
import {csvLines} from "../contract/csv-lines.ts";
import {plainCell} from "../contract/plain-cell.ts";

/**
 * Rows as CSV: a header, LF line ends, quotes only where needed. A text that is null is blank; a number that is null
 * is what `absent` gives for its row: a symbol or a blank. No text is a formula to a spreadsheet.
 */
export function csvText<Row>(
  columns: readonly Pick<Column<Row>, "name" | "type">[],
  rows: readonly Row[],
  absent: (row: Row) => string
): string {
  const records = rows.map((row) =>
    columns.map(({name, type}) =>
      type === "VARCHAR" ? plainCell(String(row[name] ?? BLANK)) : String(row[name] ?? absent(row))
    )
  );
  return csvLines([columns.map(({name}) => name), ...records]);
}

const BLANK = "";
