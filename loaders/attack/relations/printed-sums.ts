import type {AttackedCell, Printed} from "../gather/cells.ts";
import type {PrintedFigure} from "../gather/printed-figure.ts";
import type {Group} from "./documented-rules.ts";
import type {RelationKind} from "./equation.ts";

/** Every sum that the published contract states: tables, groups of categories, months and quarters. */
export const printedSums = (
  {cells, pairs}: Pick<Printed, "cells" | "pairs">,
  resolved: (cell: AttackedCell) => AttackedCell,
  groups: readonly Group[]
): PrintedSum[] => [
  ...marginSums(pairs, ({numerator}) => numerator),
  // A profile has one denominator for all its categories, a share one for each: only the latter add up.
  ...thatHold(marginSums(pairs, ({denominator}) => resolved(denominator))),
  ...groupSums(cells, new Set(pairs.map(({numerator}) => numerator)), groups),
  ...thatHold(periodSums([...cells.values()]))
];

/** A total and its parts, and the measure whose table or calendar says so. */
export interface PrintedSum {
  readonly kind: RelationKind;
  readonly measure: string;
  readonly total: AttackedCell;
  readonly parts: readonly AttackedCell[];
}

/**
 * Categories of one breakdown are disjoint and complete: in every printed table of a measure, rows and columns
 * add up.
 */
function marginSums(
  pairs: Printed["pairs"],
  cellOf: (pair: Printed["pairs"][number]) => AttackedCell
): PrintedSum[] {
  const sums = new Map<string, {measure: string; total: AttackedCell | null; parts: AttackedCell[]}>();
  const keyOf = (
    {measure, timeIdentifier, timePeriod}: PrintedFigure,
    others: readonly string[],
    by: string
  ) => [measure, timeIdentifier, timePeriod, ...others, `by ${by}`].join("|");
  for (const pair of pairs)
    for (const condition of pair.figure.conditions) {
      const others = pair.figure.conditions.filter((other) => other !== condition);
      const key = keyOf(pair.figure, others, breakdownOf(condition));
      const entry = sums.get(key) ?? {measure: pair.figure.measure, total: null, parts: []};
      entry.parts.push(cellOf(pair));
      sums.set(key, entry);
    }
  const breakdowns = new Set(pairs.flatMap(({figure}) => figure.conditions.map(breakdownOf)));
  for (const pair of pairs)
    for (const breakdown of breakdowns) {
      const entry = sums.get(keyOf(pair.figure, pair.figure.conditions, breakdown));
      if (entry) entry.total = cellOf(pair);
    }
  return [...sums.values()].flatMap(({measure, total, parts}) =>
    total && parts.length > 1 ? [{kind: "rows and columns of tables", measure, total, parts}] : []
  );
}

const breakdownOf = (condition: string): string => condition.split("=")[0] ?? "";

/** Wherever a group and all its members are printed, alone or within another category. */
function groupSums(
  cells: ReadonlyMap<string, AttackedCell>,
  numerators: ReadonlySet<AttackedCell>,
  groups: readonly Group[]
): PrintedSum[] {
  return [...numerators].flatMap((total) =>
    groups
      .filter(({whole}) => total.conditions.includes(whole))
      .flatMap(({whole, parts}) => {
        const within = total.conditions.filter((condition) => condition !== whole);
        const members = parts.flatMap((part) => {
          const conditions = [...within, part].sort();
          return (
            cells.get([total.counts, total.timeIdentifier, total.timePeriod, ...conditions].join("|")) ?? []
          );
        });
        return members.length === parts.length
          ? [{kind: "categories and their groups" as const, measure: total.counts, total, parts: members}]
          : [];
      })
  );
}

/** Months make quarters and quarters the year, for measures that the printed figures show to add up so. */
function periodSums(cells: readonly AttackedCell[]): PrintedSum[] {
  const sums = new Map<string, PrintedSum & {parts: AttackedCell[]}>();
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
        parts: []
      };
      entry.parts.push(cell);
      sums.set(key, entry);
    }
  return [...sums.values()].filter(({total, parts: [first, ...others]}) => {
    const needed = first?.timeIdentifier === "Quarter" ? 4 : total.timeIdentifier === "Quarter" ? 3 : 12;
    return others.length + 1 === needed;
  });
}

/**
 * The sums of those measures that are seen to add up: at least one of them printed in full, and none broken. The
 * contract does not promise these for every measure, so the attacker has to look.
 */
function thatHold(sums: readonly PrintedSum[]): PrintedSum[] {
  const seen = new Set(sums.filter(isPrinted).map(({measure}) => measure));
  const broken = new Set(sums.filter(isBroken).map(({measure}) => measure));
  return sums.filter(({measure}) => seen.has(measure) && !broken.has(measure));
}

const isPrinted = ({total, parts}: Pick<PrintedSum, "total" | "parts">): boolean =>
  [total, ...parts].every(({value}) => value !== null);

/** Are all its numbers printed, and do they not add up? */
export const isBroken = (sum: Pick<PrintedSum, "total" | "parts">): boolean =>
  isPrinted(sum) && sum.parts.reduce((all, {value}) => all + (value ?? 0), 0) !== sum.total.value;

/** The quarter and the year that a month is in, the year that a quarter is in. */
function longerPeriods({timeIdentifier, timePeriod}: AttackedCell): [string, string][] {
  if (timeIdentifier === "Quarter") return [["Reporting year", timePeriod.slice(0, 7)]];
  if (timeIdentifier !== "Month") return [];
  const [year = 0, month = 0] = timePeriod.split("-").map(Number);
  const start = month >= 4 ? year : year - 1;
  const reportingYear = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  const quarter = Math.floor(((month + 8) % 12) / 3) + 1;
  return [
    ["Quarter", `${reportingYear} Q${quarter}`],
    ["Reporting year", reportingYear]
  ];
}
