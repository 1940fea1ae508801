import type {Finding} from "../contract/finding.ts";
import {byPlace} from "../contract/finding-order.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {type HeldYears, heldYears} from "../read/held-years.ts";
import type {ReturnRows} from "../read/rows.ts";
import type {ServiceLogs} from "../read/service-rows.ts";
import {returnsToCheck} from "./returns-to-check.ts";
import type {Rule} from "./rule.ts";
import {RULES} from "./rules.ts";

/** The position of a column in a file, from 1; null when the file has no such column. */
export type ColumnPosition = (file: string, column: string) => number | null;

/**
 * Runs every rule of consistency over the typed rows. Each rule makes one finding a file, at the first line that breaks
 * it, with the number of such rows. Findings name files, lines and columns, never a child or a value. An in-year
 * extract is checked with the returns up to its last day: what comes later in the year is not missing. No rule looks at
 * two children at once, so `rows` may be those of some of the children; `held` must then be that of all.
 */
export function checkReturns(
  rows: ReturnRows,
  logs: ServiceLogs,
  positionOf: ColumnPosition = () => null,
  held: HeldYears = heldYears({returns: rows, service: logs, extract: null}),
  extract: DataFolder["extract"] = null
): Finding[] {
  const returns = returnsToCheck(rows, logs, held, extract);
  return RULES.flatMap((rule) => findingsOf(rule, rule.breaks(returns), positionOf)).sort(byPlace);
}

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

/** The smallest line, by a loop: spreading a long list into `Math.min` overflows the stack. */
function firstOf(lines: ReadonlySet<number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line < first) first = line;
  return first;
}
