import {addMonths, type IsoDate} from "../contract/calendar/iso-date.ts";
import {addWorkingDays} from "../contract/calendar/working-days.ts";
import type {PeriodOfCare} from "./periods-of-care.ts";

const WORKING_DAYS_TO_FIRST = 20;
const MONTHS_TO_SECOND = 3;
const MONTHS_TO_OTHERS = 6;

/** A review that the rules asked for: its number in the period of care, when it was due and when it was held. */
export interface ReviewDue {
  /** 1 for the first; null when the period began before the returns do. */
  readonly number: number | null;
  readonly due: IsoDate;
  readonly held: IsoDate | null;
}

/**
 * The reviews that fell due in a period of care by `until`, worked out from when reviews were held: the first within
 * 20 working days of the child becoming looked after, the second within three months of the first, each other within
 * six months of the one before (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33).
 * If the start is not known, the first review held has no due date and only starts the count.
 */
export function reviewsDue(
  period: PeriodOfCare,
  /** Days on which reviews of the period were held, in order. */
  held: readonly IsoDate[],
  until: IsoDate
): readonly ReviewDue[] {
  const lastDue = period.ended !== null && period.ended < until ? period.ended : until;
  const reviews: ReviewDue[] = [];
  let due = period.startKnown ? addWorkingDays(period.began, WORKING_DAYS_TO_FIRST) : null;
  for (const [index, day] of held.entries()) {
    const number = period.startKnown ? index + 1 : null;
    if (due !== null) reviews.push({number, due, held: day});
    due = addMonths(day, number === 1 ? MONTHS_TO_SECOND : MONTHS_TO_OTHERS);
  }
  if (due !== null && due <= lastDue)
    reviews.push({number: period.startKnown ? held.length + 1 : null, due, held: null});
  return reviews;
}
