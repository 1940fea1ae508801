import type {AttackedCell, Printed} from "../gather/cells.ts";
import {breakdownOf} from "../gather/condition.ts";
import type {Equation} from "./equation.ts";

/** The two-way tables of one count on one day: the cell of each pair of categories. */
interface TwoWayTables {
  /** A cell of the tables, which says what they count, and when. */
  readonly like: AttackedCell;
  readonly cells: Map<string, AttackedCell>;
  /** The categories of each breakdown. */
  readonly categories: Map<string, Set<string>>;
}

/**
 * Where three two-way tables of one count share their three breakdowns two by two, each child is one row in all three:
 * a joint table, which nobody prints, adds up to each of them. Its cells count whoever is in a category of each breakdown.
 */
export function jointTables(pairs: Printed["pairs"]): Equation[] {
  return twoWayTables(pairs).flatMap((tables) =>
    triangles(tables).flatMap((breakdowns) => sumsOfJoint(tables, breakdowns))
  );
}

function twoWayTables(pairs: Printed["pairs"]): TwoWayTables[] {
  const byDay = new Map<string, TwoWayTables>();
  for (const {figure, numerator} of pairs) {
    // A count that stands in a table of another measure has a condition more, and such a table need not be complete.
    if (figure.conditions.length !== 2 || numerator.conditions.length !== 2) continue;
    const key = [numerator.counts, numerator.timeIdentifier, numerator.timePeriod].join("|");
    const tables = byDay.get(key) ?? {like: numerator, cells: new Map(), categories: new Map()};
    byDay.set(key, tables);
    tables.cells.set(keyOf(numerator.conditions), numerator);
    for (const condition of numerator.conditions) {
      const breakdown = breakdownOf(condition);
      const known = tables.categories.get(breakdown) ?? new Set();
      tables.categories.set(breakdown, known.add(condition));
    }
  }
  return [...byDay.values()];
}

const keyOf = (conditions: readonly string[]): string => [...conditions].sort().join("|");

type Triangle = readonly [string, string, string];

/** Three breakdowns, each two of which have a table. */
function triangles({cells, categories}: TwoWayTables): Triangle[] {
  const tables = new Set(
    [...cells.values()].map(({conditions}) => keyOf(conditions.map((condition) => breakdownOf(condition))))
  );
  const crossed = (one: string, other: string) => tables.has(keyOf([one, other]));
  const breakdowns = [...categories.keys()].sort();
  return breakdowns.flatMap((first, i) =>
    breakdowns.slice(i + 1).flatMap((second, j) =>
      breakdowns
        .slice(i + j + 2)
        .filter((third) => crossed(first, second) && crossed(first, third) && crossed(second, third))
        .map((third): Triangle => [first, second, third])
    )
  );
}

/** Each cell of the three tables is the sum of its row of the joint table. */
function sumsOfJoint({like, cells, categories}: TwoWayTables, breakdowns: Triangle): Equation[] {
  const rows = new Map(
    [...cells.values()]
      .filter(({conditions}) => conditions.every((condition) => breakdowns.includes(breakdownOf(condition))))
      .map((cell): [AttackedCell, AttackedCell[]] => [cell, []])
  );
  const [first, second, third] = breakdowns.map((breakdown) => [...(categories.get(breakdown) ?? [])]);
  for (const one of first ?? [])
    for (const two of second ?? [])
      for (const three of third ?? []) {
        const margins = [
          [one, two],
          [one, three],
          [two, three]
        ].flatMap((conditions) => cells.get(keyOf(conditions)) ?? []);
        // Nobody is in a category of each where nobody is in two of them.
        if (margins.some(({value}) => value === 0)) continue;
        const joint = jointCell(like, [one, two, three].sort());
        for (const margin of margins) rows.get(margin)?.push(joint);
      }
  return [...rows].map(([margin, row]) => ({
    kind: "one child is one row",
    terms: [[margin, 1], ...row.map((joint) => [joint, -1] as const)],
    low: 0,
    high: 0
  }));
}

/** A count that no table prints: of whoever is in all these categories. */
const jointCell = (
  {counts, timeIdentifier, timePeriod, ofChildren, protected: isProtected}: AttackedCell,
  conditions: readonly string[]
): AttackedCell => ({
  name: [counts, timeIdentifier, timePeriod, ...conditions].join("|"),
  counts,
  timeIdentifier,
  timePeriod,
  conditions,
  value: null,
  printed: false,
  ofChildren,
  protected: isProtected
});
