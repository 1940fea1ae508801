import type {Column} from "../contract/column.ts";

/**
 * Rows as CSV: a header, LF line ends, quotes only where needed. `absent` says what stands in a number's cell
 * when there is no number: a symbol, or nothing.
 */
export function csvText<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  absent: (row: Row) => string
): string {
  const lines = rows.map((row) =>
    columns.map(({name, type}) => csvCell(row[name] ?? (type === "VARCHAR" ? "" : absent(row)))).join(",")
  );
  return `${[columns.map(({name}) => name).join(","), ...lines].join("\n")}\n`;
}

/** One cell of a CSV, quoted where it holds a comma, a quote or a line end. */
export function csvCell(value: unknown): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
