import type {AttackedCell, Printed} from "../gather/cells.ts";
import type {Equation} from "./equation.ts";

/** What two releases say of one count, and how many printed counts the later one changed. */
export interface TwoReleases {
  readonly equations: readonly Equation[];
  readonly changed: number;
  /** Cells that the earlier release hides, each with the same one of the later release, which prints it. */
  readonly printedAfterwards: ReadonlyMap<AttackedCell, AttackedCell>;
}

/**
 * The same count of the same period in two releases is one unknown. Where printed counts of a period differ, its
 * records were corrected between the two, and a hidden count may differ by as much as the printed ones do: where a
 * child was only added, nothing became less.
 */
export function twoReleases(earlier: Printed, later: Printed): TwoReleases {
  const pairs = [...later.cells.values()].flatMap((cell) => {
    const before = earlier.cells.get(cell.name);
    return before ? [[before, cell] as const] : [];
  });
  const changes = new Map<string, {low: number; high: number}>();
  let changed = 0;
  for (const [before, after] of pairs) {
    if (before.value === null || after.value === null || before.value === after.value) continue;
    changed += 1;
    const year = yearOf(after);
    const {low, high} = changes.get(year) ?? {low: 0, high: 0};
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
      ...(changes.get(yearOf(after)) ?? {low: 0, high: 0})
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

/** The reporting year of a cell, whether it is of the year, a quarter, a month or a day. */
function yearOf({timePeriod}: AttackedCell): string {
  const month = /^(\d{4})-(\d{2})$/.exec(timePeriod);
  if (!month) return timePeriod.slice(0, 7);
  const start = Number(month[1]) - (Number(month[2]) < 4 ? 1 : 0);
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
