import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import {breakdownOf, categoryOf} from "../gather/condition.ts";
import {SENSITIVE} from "../relations/documented-rules.ts";
import type {Equation} from "../relations/equation.ts";
import {ANY_COUNT, type Range} from "./ranges.ts";

/** A protected count may not be printed when it is from 1 to the threshold. */
export const judgePrinted = (cell: AttackedCell, threshold: number): Complaint[] =>
  cell.protected && isSmall(cell, threshold)
    ? [{kind: "small count printed", where: cell.name, what: `a count from 1 to ${threshold} is printed`}]
    : [];

/** Is it printed, and from 1 to the threshold? */
export const isSmall = ({value}: AttackedCell, threshold: number): boolean =>
  value !== null && value >= 1 && value <= threshold;

/** A release that prints what an earlier one hid breaks the promise of the earlier one. */
export const judgePrintedAfterwards = ({name}: AttackedCell): Complaint[] => [
  {kind: "printed after it was hidden", where: name, what: "an earlier release hides this count"}
];

/** If a printed group is as large as one of its sensitive categories, every member is known to be in that category. */
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

/** "Not unaccompanied", "not known" and "another council took over the care" reveal nothing sensitive. */
function isSensitive(condition: string): boolean {
  const category = categoryOf(condition);
  return SENSITIVE.has(breakdownOf(condition)) && !category.startsWith("not-") && category !== "transferred";
}

/** No hidden count may be exact. One that is known to be small must be open from 1 to the threshold, or from 0. */
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

/** Subtraction may not leave a small group: one that certainly has a member and at most a few. */
export function judgeComplement(
  cell: AttackedCell,
  range: Range | undefined,
  threshold: number
): Complaint[] {
  const {low, high} = cell.value === null ? (range ?? ANY_COUNT) : {low: cell.value, high: cell.value};
  if (low < 1 || high > threshold || (low === 1 && high === threshold)) return [];
  return [
    {
      kind: "small remainder",
      where: cell.name,
      what: `subtraction leaves a group of at most ${threshold}`
    }
  ];
}
