/** How a workbook shows a number, as far as it changes what the number means. */
export type NumberFormat =
  | {readonly kind: "date" | "time" | "number"}
  | {readonly kind: "zeros"; readonly digits: number};

/** The built-in formats that show a day, by number (ECMA-376, part 1, 18.8.30, with those of East Asian versions). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Built-in formats that show a time alone. */
const isBuiltInTime = (id: number): boolean => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

/** What a format means, by its number and, where the workbook defines it, its code such as `dd/mm/yyyy`. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return {kind: isBuiltInDate(id) ? "date" : isBuiltInTime(id) ? "time" : "number"};
  // What is quoted, escaped or in brackets is shown as it is, or is a colour or a currency; but [h] counts hours.
  const [positive = ""] = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";");
  const letters = positive.toLowerCase();
  if (/[yd]/.test(letters)) return {kind: "date"};
  if (/[hs]/.test(letters)) return {kind: "time"};
  if (/m/.test(letters) && !/[0#?]/.test(letters)) return {kind: "date"};
  const zeros = /^0{2,}$/.exec(letters);
  return zeros === null ? {kind: "number"} : {kind: "zeros", digits: zeros[0].length};
}
