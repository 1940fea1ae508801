import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import {SENSITIVE} from "../relations/documented-rules.ts";
import type {Equation} from "../relations/equation.ts";
import type {Range} from "./ranges.ts";

/** A count of children that is printed although it is from 1 to the threshold. */
export const judgePrinted = (cell: AttackedCell, threshold: number): Complaint[] =>
  cell.protected && isSmall(cell, threshold)
    ? [{kind: "small count printed", where: cell.name, what: `a count from 1 to ${threshold} is printed`}]
    : [];

/** Is it printed, and from 1 to the threshold? */
export const isSmall = ({value}: AttackedCell, threshold: number): boolean =>
  value !== null && value >= 1 && value <= threshold;

/** A release that prints what one before it hid breaks the promise of that one. */
export const judgePrintedAfterwards = ({name}: AttackedCell): Complaint[] => [
  {kind: "printed after it was hidden", where: name, what: "an earlier release hides this count"}
];

/** All of a group in one sensitive category, both printed: it is said of every member. */
export function everyoneAlike(equations: readonly Equation[]): Complaint[] {
  const alike = equations.flatMap(({terms}) => {
    const [[total] = [null], ...parts] = terms;
    if (!total || total.value === null || total.value < 6 || parts.length < 2) return [];
    return parts
      .map(([part]) => part)
      .filter((part) => part.value === total.value && part.protected && part.printed)
      .filter((part) => part.conditions.some((one) => !total.conditions.includes(one) && isSensitive(one)));
  });
  return [...new Set(alike)].map(({name}) => ({
    kind: "everyone alike",
    where: name,
    what: "all of a group are in this category"
  }));
}

/** "Not unaccompanied" and "not known" say nothing of anybody, nor does it that another council took over the care. */
function isSensitive(condition: string): boolean {
  const [breakdown = "", category = ""] = condition.split("=");
  return SENSITIVE.has(breakdown) && !category.startsWith("not-") && category !== "transferred";
}

/** No hidden count may be exact, nor known to be small and not just "1 to 5" or "0 to 5". */
export function judgeHidden(cell: AttackedCell, range: Range | undefined, threshold: number): Complaint[] {
  if (!range) return [];
  const {low, high} = range;
  if (low === high) return [{kind: "exact", where: cell.name, what: "it can only be one number"}];
  if (high >= 1 && high <= threshold && !(low <= 1 && high === threshold))
    return [
      {
        kind: "narrower than the promise",
        where: cell.name,
        what: `not every number from 1 to ${threshold} is left`
      }
    ];
  return [];
}

/** Nobody may be subtracted to a small group: one that must hold somebody and cannot hold more than a few. */
export function judgeRemainder(cell: AttackedCell, range: Range | undefined, threshold: number): Complaint[] {
  const {low, high} =
    cell.value === null ? (range ?? {low: 0, high: Infinity}) : {low: cell.value, high: cell.value};
  if (low < 1 || high > threshold || (low === 1 && high === threshold)) return [];
  return [
    {
      kind: "small remainder",
      where: cell.name,
      what: `subtraction leaves a group of ${threshold} at most`
    }
  ];
}
