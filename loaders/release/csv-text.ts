import type {Column} from "../contract/column.ts";

/**
 * Rows as CSV: a header, LF line ends, quotes only where needed. A text that is null is blank; a number that is null
 * is what `absent` gives for its row: a symbol or a blank.
 */
export function csvText<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  absent: (row: Row) => string
): string {
  const lines = rows.map((row) =>
    columns.map(({name, type}) => csvCell(row[name] ?? (type === "VARCHAR" ? BLANK : absent(row)))).join(",")
  );
  return `${[columns.map(({name}) => name).join(","), ...lines].join("\n")}\n`;
}

const BLANK = "";

/** One cell of a CSV, quoted if it contains a comma, a quote or a line end. */
export function csvCell(value: unknown): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
