import {BREAKDOWNS, type CategoryOf, type GrowingBreakdownId} from "./breakdowns.ts";
import {required} from "./required.ts";

/** A band of an age or a length of time. */
export interface Band<Id extends GrowingBreakdownId> {
  readonly id: CategoryOf<Id>;
  /** Where it begins, in completed months. */
  readonly from: number;
}

/** The bands of each breakdown that has them, the lowest first. */
export const BANDS: {readonly [Id in GrowingBreakdownId]: readonly Band<Id>[]} = {
  "age-band": bandsOf("age-band"),
  "time-in-care": bandsOf("time-in-care")
};

/** The band in which a number of completed months is. A child who is not born yet, by an error in a date, is in the first. */
export function bandReached<Id extends GrowingBreakdownId>(breakdown: Id, months: number): CategoryOf<Id> {
  const bands: readonly Band<Id>[] = BANDS[breakdown];
  return required(
    bands.findLast(({from}) => from <= Math.max(0, months)),
    `a first band of ${breakdown}`
  ).id;
}

function bandsOf<Id extends GrowingBreakdownId>(breakdown: Id): readonly Band<Id>[] {
  return Object.entries<number>(BREAKDOWNS[breakdown].fromMonths).map(([id, from]) => ({
    id: id as CategoryOf<Id>,
    from
  }));
}
