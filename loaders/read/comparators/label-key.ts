/** Words that the department has used for the same thing in different releases: each is read as the second. */
const SAME_WORDS = [
  ["cla", "children looked after"],
  ["at 31 march", "on 31 march"],
  ["la", "local authority"],
  ["council boundary", "local authority boundary"]
] as const;

/**
 * A label as it is compared: small letters, no punctuation, no numbering (`1a. White British`, and the `Total` that
 * follows a number), and one wording for what different releases word differently.
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

/** Is this the label of the whole of a group (`Total`, `Total children`)? */
export const isTotal = (label: string): boolean => labelKey(label).startsWith("total");
