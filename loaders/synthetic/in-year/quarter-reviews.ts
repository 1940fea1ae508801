import {ageOn} from "../../contract/calendar/iso-date.ts";
import {required} from "../../contract/required.ts";
import type {Child} from "../children/child.ts";
import {lastWorkingDay} from "../chosen-day.ts";
import {LAST_YEAR} from "../plan.ts";
import type {Random} from "../random.ts";
import type {Participation} from "../reviews/participation.ts";
import {PARTICIPATION} from "../reviews/participation-plan.ts";
import type {MonthPlan} from "../reviews/review-plan.ts";
import {reviewTimetableAfter} from "../reviews/review-timetable.ts";
import {logged, type Review} from "../reviews/reviews.ts";
import type {TimetabledReview} from "../reviews/timetabled-review.ts";
import {isUnderFour} from "../reviews/under-four.ts";
import {MONTHS, QUARTER_PLAN} from "./quarter-plan.ts";

/** The reviews of the quarter in the service's log, on the timetable that follows from the reviews before. */
export function quarterReviews(
  random: Random,
  children: readonly Child[],
  before: readonly Review[]
): Review[] {
  const open = children
    .flatMap(({periods}) => periods)
    .filter(({ended}) => ended === null || ended >= `${MONTHS[0]}-01`);
  return reviewTimetableAfter(random, MONTHS, open, before, planOf)
    .map(firstInTime)
    .map((review) => logged(random, review, participationIn(random, review), true));
}

const firstInTime = (review: TimetabledReview): TimetabledReview =>
  review.number === 1 && review.held !== null && review.held > review.due
    ? {...review, held: lastWorkingDay(review.due)}
    : review;

function planOf(month: string, must: number): MonthPlan {
  const {broughtForward, missed, late} = QUARTER_PLAN.reviews;
  const due = must + broughtForward;
  return {month, due, held: due - missed, inTime: due - missed - late};
}

/** How a child took part, as in the last whole year. Children under four are not asked, and those under six seldom come. */
function participationIn(random: Random, {period, held}: TimetabledReview): Participation {
  if (held === null) return null;
  const {born} = period.child;
  if (isUnderFour(born, held)) return "PN0";
  const {PN1, PN2, PN4, PN5, PN6, PN7} = required(PARTICIPATION[LAST_YEAR], "participation in the last year");
  return random.weighted(
    ageOn(born, held) < 6 ? {PN1: 20, PN4: 10, PN6: 40, PN7: 60} : {PN1, PN2, PN4, PN5, PN6, PN7: PN7 / 2}
  );
}
