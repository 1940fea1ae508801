import {yearOfPeriod} from "../../contract/calendar/reporting-year.ts";
import type {AttackedCell, Printed} from "../gather/cells.ts";
import type {Equation} from "./equation.ts";

/** What two releases say about the same counts, and how many printed counts the later one changed. */
export interface TwoReleases {
  readonly equations: readonly Equation[];
  readonly changed: number;
  /** Cells that the earlier release hides, each with the same cell of the later release, which prints it. */
  readonly printedAfterwards: ReadonlyMap<AttackedCell, AttackedCell>;
}

/**
 * The same count of the same period in two releases is one unknown. If printed counts of a year differ, its records
 * were corrected between the two, so a hidden count may have changed by as much as the printed ones did: no less than
 * the largest fall and no more than the largest rise. A provisional count says nothing for certain of the final one.
 */
export function twoReleases(earlier: Printed, later: Printed): TwoReleases {
  const pairs = [...later.cells.values()].flatMap((cell) => {
    const before = earlier.cells.get(cell.name);
    return before && !earlier.provisional.has(before) ? [[before, cell] as const] : [];
  });
  const changes = new Map<string, {low: number; high: number}>();
  let changed = 0;
  for (const [before, after] of pairs) {
    if (before.value === null || after.value === null || before.value === after.value) continue;
    changed += 1;
    const year = yearOfPeriod(after.timePeriod);
    const {low, high} = changes.get(year) ?? UNCHANGED;
    const change = after.value - before.value;
    changes.set(year, {low: Math.min(low, change), high: Math.max(high, change)});
  }
  return {
    equations: pairs.map(([before, after]) => ({
      kind: "two releases of one count",
      terms: [
        [after, 1],
        [before, -1]
      ],
      ...(changes.get(yearOfPeriod(after.timePeriod)) ?? UNCHANGED)
    })),
    changed,
    printedAfterwards: new Map(
      pairs.filter(
        ([before, after]) =>
          before.value === null && before.printed && before.protected && after.value !== null
      )
    )
  };
}

/** A year without a changed count is taken to be the same in both releases. */
const UNCHANGED = {low: 0, high: 0};
