/**
 * A text as a cell that no spreadsheet runs: one that begins as a formula does (`=`, `+`, `-`, `@`, a tab) gets an
 * apostrophe in front, by which Excel and LibreOffice know a text (OWASP, CSV injection). Numbers with a sign, and a
 * sign alone, are no formulas.
 */
export const plainCell = (text: string): string =>
  /^[=+\-@\t\r]./s.test(text) && !/^[+-][\d.,]+ ?%?$/.test(text) ? `'${text}` : text;
