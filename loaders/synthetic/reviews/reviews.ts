import {addDays, ageOn, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {addWorkingDays} from "../../contract/calendar/working-days.ts";
import type {PeriodOfCare} from "../children/child.ts";
import {dayBetween, lastWorkingDay} from "../chosen-day.ts";
import type {Random} from "../random.ts";
import {type Participation, participationOf} from "./participation.ts";
import {reviewTimetable} from "./review-timetable.ts";
import type {TimetabledReview} from "./timetabled-review.ts";
import {settleYoungReviews} from "./young-reviews.ts";

/** A review in the service's log. Reasons and booklets are recorded since 2018/19; null when they do not apply. */
export interface Review extends TimetabledReview {
  readonly participation: Participation;
  /** The day on which the review report was finished; recorded since the tracker of 2018/19. */
  readonly minutesCompleted: IsoDate | null;
  readonly lateReason: string | null;
  readonly reasonNotAttending: string | null;
  readonly consultationReturned: boolean | null;
  readonly parentsTookPart: boolean | null;
}

/** The first year for which the service records more than the dates and the participation of a review. */
const FULL_LOG_FROM = "2018/19";

/**
 * Share of reports finished within 20 working days, by month due: printed as under 50% at the start of 2018/19,
 * 75% at mid-year and 100% at its end.
 */
const REPORTS_IN_TIME: Readonly<Record<string, number>> = {
  "2018-04": 0.46,
  "2018-05": 0.52,
  "2018-06": 0.58,
  "2018-07": 0.65,
  "2018-08": 0.7,
  "2018-09": 0.75,
  "2018-10": 0.8,
  "2018-11": 0.85,
  "2018-12": 0.9,
  "2019-01": 0.95,
  "2019-02": 1,
  "2019-03": 1
};

/** Every review of every period of care, as the service logs it. */
export function allReviews(random: Random, periods: readonly PeriodOfCare[]): Review[] {
  const timetable = reviewTimetable(random, periods);
  settleYoungReviews(random, timetable);
  const participation = participationOf(random, timetable);
  const prompt = promptReports(random, timetable);
  return timetable.map((review) =>
    logged(random, review, participation.get(review) ?? null, prompt.has(review))
  );
}

/** The reviews whose report was finished in time: exactly the planned share of each month's. */
function promptReports(random: Random, reviews: readonly TimetabledReview[]): ReadonlySet<TimetabledReview> {
  const prompt = Object.entries(REPORTS_IN_TIME).flatMap(([month, share]) => {
    const held = reviews.filter(({due, held: on}) => on !== null && due.startsWith(month));
    return random.sample(held, Math.round(held.length * share));
  });
  return new Set(prompt);
}

/** A timetabled review with the other columns of the service's log. */
export function logged(
  random: Random,
  review: TimetabledReview,
  participation: Participation,
  prompt: boolean
): Review {
  const full = reportingYearOf(review.due) >= FULL_LOG_FROM;
  const {held, due} = review;
  const age = held === null ? 0 : ageOn(review.period.child.born, held);
  const absent = participation === "PN5" || participation === "PN6" || participation === "PN7";
  return {
    ...review,
    participation,
    minutesCompleted: full && held !== null ? reportDay(random, held, prompt) : null,
    lateReason: held === null || held > due ? lateReason(random, review) : null,
    reasonNotAttending: full && absent ? random.weighted(age < 8 ? YOUNG_ABSENCES : ABSENCES) : null,
    // Booklets are sent to everyone of four and over; few come back.
    consultationReturned: full && held !== null && age >= 4 ? random.chance(0.14) : null,
    parentsTookPart:
      full && held !== null ? random.chance(review.period.child.unaccompanied ? 0 : 0.58) : null
  };
}

const ABSENCES = {
  "own-choice": 62,
  "not-able-to-cope-with-meeting": 13,
  "at-school-or-work": 12,
  "date-or-place-did-not-suit": 9,
  missing: 4
};
const YOUNG_ABSENCES = {
  "thought-too-young": 55,
  "not-able-to-cope-with-meeting": 15,
  "at-school-or-work": 30
};

/** Within 20 working days of the review when prompt, some weeks later when not. */
function reportDay(random: Random, held: IsoDate, prompt: boolean): IsoDate {
  const limit = addWorkingDays(held, 20);
  return prompt
    ? lastWorkingDay(dayBetween(random, addDays(held, 3), limit))
    : addWorkingDays(limit, 1 + Math.floor(random.wait(12)));
}

function lateReason(random: Random, {held, number}: TimetabledReview): string {
  if (held === null)
    return random.weighted({"child-left-care": 6, "cancelled-on-the-day": 2, "child-missing": 2});
  if (number === 1) return random.weighted({"late-notification": 8, "cancelled-on-the-day": 2});
  return random.weighted({"change-of-social-worker": 5, "cancelled-on-the-day": 4, "report-not-ready": 2});
}
