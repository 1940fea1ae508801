import type {CategoryCondition} from "../../../contract/breakdowns.ts";
import {aged, ceased, duringYear, lookedAfter, started} from "./counted-children.ts";
import {everyone, type StatedInequality} from "./stated-inequality.ts";

/** Characteristics that a child keeps for life, within which stock and flows can be compared; the first is everyone. */
export const FOR_LIFE: readonly (readonly CategoryCondition[])[] = [
  [],
  ...(["male", "female", "unknown"] as const).map((sex) => [`sex=${sex}`] as const),
  ...(["white", "mixed", "asian", "black", "other", "not-known"] as const).map(
    (group) => [`ethnic-group=${group}`] as const
  )
];

/**
 * Within a reporting year, whoever came is still there or went. These are inequalities, not equations, because
 * `started` and `ceased` count a child once however often care began and ended.
 */
export function inequalitiesInOneYear(year: string): StatedInequality[] {
  const whole = lookedAfter(year);
  const during = duringYear(year);
  const flow = (less: readonly string[], more: readonly string[], because: string) =>
    everyone("stock and flow between years", {less, more}, because);
  const atMost = (less: readonly string[], more: readonly string[], because: string) =>
    everyone("inequalities between breakdowns", {less, more}, because);
  return [
    ...FOR_LIFE.map((who) =>
      flow(
        [started(year, ...who)],
        [lookedAfter(year, ...who), ceased(year, ...who)],
        "whoever started was still in care at the end of the year or had left"
      )
    ),
    ...[whole, started(year), ceased(year)].map((part) =>
      flow([part], [during], "whoever is counted in a year was in care during it")
    ),
    flow(
      [during],
      [whole, ceased(year)],
      "whoever was in care during the year was there at its end or had left"
    ),
    flow(
      [`placement-orders-granted|Reporting year|${year}`],
      [whole, ceased(year)],
      "a placement order is granted for a child in care"
    ),
    flow(
      aged(lookedAfter, year, {below: 1}),
      aged(started, year, {below: 1}),
      "a child under 1 was not born a year ago, so started as one"
    ),
    atMost(
      [whole, `reviews-in-timescale|Reporting year|${year}`],
      [`children-all-reviews-on-time|31 March|${year}`, `reviews-due|Reporting year|${year}`],
      "each child with a review out of time had one at least"
    ),
    atMost(
      [ceased(year, "reason=independence")],
      aged(ceased, year, {from: 10}),
      "nobody moves to independent living under 14 (DfE validation of REC)"
    )
  ];
}
