/** One record of CSV (RFC 4180): a cell with a comma, a quotation mark or a line break is put into quotation marks. */
export const csvRow = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
