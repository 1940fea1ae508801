/** One record of CSV, without its line end: a cell with a comma, a quotation mark or a line break is quoted (RFC 4180). */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(",");

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records of CSV, each with its line end (LF). */
export const csvLines = (records: readonly (readonly string[])[]): string =>
  records.map((cells) => `${csvLine(cells)}\n`).join("");
