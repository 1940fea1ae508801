import type {Finding} from "../contract/finding.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {type HeldYears, heldYears} from "../read/held-years.ts";
import type {ReturnRows} from "../read/rows.ts";
import type {ServiceLogs} from "../read/service-rows.ts";
import {returnsToCheck} from "./returns-to-check.ts";
import type {Rule} from "./rule.ts";
import {RULES} from "./rules.ts";

/** Where a column stands in a file, from 1; null where the file has no such column. */
export type ColumnPosition = (file: string, column: string) => number | null;

/**
 * Runs every rule of consistency over the typed rows: one finding for each rule and file, at the first line
 * concerned, with how many rows it concerns. Findings name files, lines and columns, never a child or a value.
 * An extract is checked with the returns, as far as its last day: what it lacks of the year is not missing.
 * No rule looks at two children at once, so the rows may be those of a part of them; `held` then tells of all.
 */
export function checkReturns(
  rows: ReturnRows,
  logs: ServiceLogs,
  positionOf: ColumnPosition = () => null,
  held: HeldYears = heldYears({returns: rows, service: logs}),
  extract: DataFolder["extract"] = null
): Finding[] {
  const returns = returnsToCheck(rows, logs, held, extract);
  return RULES.flatMap((rule) => findingsOf(rule, rule.breaks(returns), positionOf)).sort(byPlace);
}

/** By file, line and code: an order that does not rest on the order of the rows. */
export const byPlace = (a: Finding, b: Finding): number =>
  byWords(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  byWords(a.code, b.code) ||
  byWords(a.message, b.message);

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function findingsOf(rule: Rule, broken: ReturnType<Rule["breaks"]>, positionOf: ColumnPosition): Finding[] {
  const linesByFile = new Map<string, Set<number>>();
  for (const {source} of broken) {
    const lines = linesByFile.get(source.file) ?? new Set();
    linesByFile.set(source.file, lines.add(source.line));
  }
  return [...linesByFile].map(([file, lines]) => ({
    severity: rule.severity,
    file,
    line: firstOf(lines),
    column: positionOf(file, rule.column),
    code: rule.code,
    rule: rule.rule,
    message: `${rule.wrong} ${rule.treated}`,
    rows: lines.size,
    measures: rule.measures
  }));
}

/** The smallest, by a loop: spreading a long list into `Math.min` overflows the stack. */
function firstOf(lines: ReadonlySet<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line < first) first = line;
  return first;
}
