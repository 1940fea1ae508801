import {quarterOf, yearOfPeriod} from "../../contract/calendar/reporting-year.ts";
import type {AttackedCell, Printed} from "../gather/cells.ts";
import {breakdownOf} from "../gather/condition.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import type {Group} from "./documented-rules.ts";
import type {Equation, RelationKind} from "./equation.ts";
import {sumOf} from "./sum-of.ts";

/** Every sum that the published contract states: tables, groups of categories, months and quarters. */
export const printedSums = (
  {cells, pairs}: Pick<Printed, "cells" | "pairs">,
  resolved: (cell: AttackedCell) => AttackedCell,
  groups: readonly Group[]
): PrintedSum[] => [
  ...marginSums(pairs, ({numerator}) => numerator),
  // The categories of a profile share one denominator; those of a share have one each. Only the latter add up.
  ...thatHold(marginSums(pairs, ({denominator}) => resolved(denominator))),
  ...groupSums(cells, new Set(pairs.map(({numerator}) => numerator)), groups),
  ...thatHold(periodSums([...cells.values()]))
];

/** A total and the counts that add up to it, with the measure whose table or calendar says so. */
export interface PrintedSum {
  readonly kind: RelationKind;
  readonly measure: string;
  readonly total: AttackedCell;
  readonly addends: readonly AttackedCell[];
}

/**
 * Categories of one breakdown are disjoint and complete: in every printed table of a measure, rows and columns
 * add up.
 */
function marginSums(
  pairs: Printed["pairs"],
  cellOf: (pair: Printed["pairs"][number]) => AttackedCell
): PrintedSum[] {
  const sums = new Map<string, {measure: string; total: AttackedCell | null; addends: AttackedCell[]}>();
  const keyOf = (
    {measure, timeIdentifier, timePeriod}: PrintedFigure,
    others: readonly string[],
    by: string
  ) => [measure, timeIdentifier, timePeriod, ...others, `by ${by}`].join("|");
  for (const pair of pairs)
    for (const condition of pair.figure.conditions) {
      const others = pair.figure.conditions.filter((other) => other !== condition);
      const key = keyOf(pair.figure, others, breakdownOf(condition));
      const entry = sums.get(key) ?? {measure: pair.figure.measure, total: null, addends: []};
      entry.addends.push(cellOf(pair));
      sums.set(key, entry);
    }
  const breakdowns = new Set(pairs.flatMap(({figure}) => figure.conditions.map(breakdownOf)));
  for (const pair of pairs)
    for (const breakdown of breakdowns) {
      const entry = sums.get(keyOf(pair.figure, pair.figure.conditions, breakdown));
      if (entry) entry.total = cellOf(pair);
    }
  return [...sums.values()].flatMap(({measure, total, addends}) =>
    total && addends.length > 1 ? [{kind: "rows and columns of tables", measure, total, addends}] : []
  );
}

/** A sum for each place where a group and all its members have cells, alone or within another category. */
function groupSums(
  cells: ReadonlyMap<string, AttackedCell>,
  numerators: ReadonlySet<AttackedCell>,
  groups: readonly Group[]
): PrintedSum[] {
  return [...numerators].flatMap((total) =>
    groups
      .filter(({whole}) => total.conditions.includes(whole))
      .flatMap(({whole, members}) => {
        const within = total.conditions.filter((condition) => condition !== whole);
        const addends = members.flatMap((member) => {
          const conditions = [...within, member].sort();
          return (
            cells.get([total.counts, total.timeIdentifier, total.timePeriod, ...conditions].join("|")) ?? []
          );
        });
        return addends.length === members.length
          ? [{kind: "categories and their groups" as const, measure: total.counts, total, addends}]
          : [];
      })
  );
}

/** Months that may add up to quarters and years, and quarters that may add up to years. */
function periodSums(cells: readonly AttackedCell[]): PrintedSum[] {
  const sums = new Map<string, PrintedSum & {addends: AttackedCell[]}>();
  const byName = new Map(cells.map((cell) => [cell.name, cell]));
  for (const cell of cells)
    for (const [identifier, period] of longerPeriods(cell)) {
      const total = byName.get([cell.counts, identifier, period, ...cell.conditions].join("|"));
      if (!total) continue;
      const key = `${total.name} by ${cell.timeIdentifier}`;
      const entry = sums.get(key) ?? {
        kind: "months, quarters and years",
        measure: cell.counts,
        total,
        addends: []
      };
      entry.addends.push(cell);
      sums.set(key, entry);
    }
  return [...sums.values()].filter(({total, addends}) => {
    const ofQuarters = addends.every(({timeIdentifier}) => timeIdentifier === "Quarter");
    return addends.length === (ofQuarters ? 4 : total.timeIdentifier === "Quarter" ? 3 : 12);
  });
}

/**
 * The sums of those measures that are seen to add up: at least one sum is printed in full, and none is broken. The
 * contract does not promise these sums for every measure, so the attacker has to look.
 */
function thatHold(sums: readonly PrintedSum[]): PrintedSum[] {
  const seen = new Set(sums.filter(isPrinted).map(({measure}) => measure));
  const broken = new Set(sums.filter(isBroken).map(({measure}) => measure));
  return sums.filter(({measure}) => seen.has(measure) && !broken.has(measure));
}

/** The total less its addends, which comes to 0. */
export const termsOf = ({total, addends}: PrintedSum): Equation["terms"] => [
  [total, 1],
  ...addends.map((addend) => [addend, -1] as const)
];

const isPrinted = (sum: PrintedSum): boolean => sumOf(termsOf(sum)) !== null;

/** Are all its counts printed, and do they not add up? */
export const isBroken = (sum: PrintedSum): boolean => isPrinted(sum) && sumOf(termsOf(sum)) !== 0;

/** The quarter and the year that a month is in, or the year that a quarter is in. */
function longerPeriods({timeIdentifier, timePeriod}: AttackedCell): [string, string][] {
  const year: [string, string] = ["Reporting year", yearOfPeriod(timePeriod)];
  if (timeIdentifier === "Quarter") return [year];
  return timeIdentifier === "Month" ? [["Quarter", quarterOf(timePeriod)], year] : [];
}
