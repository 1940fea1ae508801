import type {Finding} from "../contract/finding.ts";
import {byPlace} from "../contract/finding-order.ts";

const SEVERITIES: readonly Finding["severity"][] = ["error", "warning", "note"];

/**
 * The order in which a person can best act on findings: first those that concern most rows, then errors before
 * warnings before notes, then by file and line. The same findings always come in the same order.
 */
export const mostFrequentFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      b.rows - a.rows || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byPlace(a, b)
  );
