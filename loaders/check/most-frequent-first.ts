import type {Finding} from "../contract/finding.ts";

const SEVERITIES: readonly Finding["severity"][] = ["error", "warning", "note"];

/**
 * The order in which a person can best act on findings: those that concern most rows first; of as many rows,
 * errors before warnings before notes, then by file and line. The same findings always come in the same order.
 */
export const mostFrequentFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      b.rows - a.rows ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byWords(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byWords(a.code, b.code)
  );

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
