/** Words that the Department has used for the same thing in different releases: the first is read as the second. */
const SAME_WORDS = [
  ["cla", "children looked after"],
  ["at 31 march", "on 31 march"],
  ["la", "local authority"],
  ["council boundary", "local authority boundary"]
] as const;

/**
 * A label in the form in which labels are compared: in small letters, without punctuation or numbering (`1a. White
 * British`, and the `Total` after a number), and with one wording for what releases word differently.
 */
export function labelKey(label: string): string {
  const words = label
    .toLowerCase()
    .replace(/^(n?\d+\.|n?\d+[a-z][\d.ivx]*)\s+(total\s+)?/, "")
    .replaceAll(/[’'`]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
  return SAME_WORDS.reduce(
    (text, [from, to]) => text.replaceAll(new RegExp(`\\b${from}\\b`, "g"), to),
    words
  );
}

/** Is this the label of a whole group (`Total`, `Total children`)? */
export const isTotal = (label: string): boolean => labelKey(label).startsWith("total");
