import {addDays, addMonths, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay, monthsOf, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {addWorkingDays} from "../../contract/calendar/working-days.ts";
import {required} from "../../contract/required.ts";
import type {PeriodOfCare} from "../children/child.ts";
import {dayBetween, firstWorkingDay, lastWorkingDay} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {FIRST_YEAR, PLAN} from "../plan.ts";
import {type Random, Unlucky} from "../random.ts";
import {holdReviews} from "./hold-reviews.ts";
import {EARLIER_MONTHS, type MonthPlan, REVIEW_MONTHS} from "./review-plan.ts";
import type {Candidate, NextReview, TimetabledReview} from "./timetabled-review.ts";
import {isUnderFour} from "./under-four.ts";

/**
 * Reviews on their statutory timetable (Care Planning Regulations 2010, regulation 33): within 20 working days of
 * the start, within three months of the first, then within six months of the last. A review may be held before the last
 * lawful day, so each month gets as many as its plan says: first those that are nearest to their last day. If the plan
 * has too few places for those that must be held, another draw is needed (`Unlucky`).
 */
export function reviewTimetable(random: Random, periods: readonly PeriodOfCare[]): TimetabledReview[] {
  const next = new Map(periods.map((period) => [period, firstReview(random, period)]));
  const months = PLAN.flatMap(({year}) => monthsOf(year));
  return reviewsOf(random, months, next, earlierPlan);
}

/**
 * The timetable of the months that follow: `held` are the reviews before them, in order.
 * @param planOf the plan of a month in which `must` reviews have to be due
 */
export function reviewTimetableAfter(
  random: Random,
  months: readonly string[],
  periods: readonly PeriodOfCare[],
  held: readonly TimetabledReview[],
  planOf: (month: string, must: number) => MonthPlan
): TimetabledReview[] {
  const last = new Map(held.map((review) => [review.period, review]));
  const next = new Map(
    periods.map((period) => {
      const review = last.get(period);
      return [period, review === undefined ? firstReview(random, period) : after(review)];
    })
  );
  return reviewsOf(random, months, next, planOf);
}

function reviewsOf(
  random: Random,
  months: readonly string[],
  next: Map<PeriodOfCare, NextReview>,
  planOf: (month: string, must: number) => MonthPlan
): TimetabledReview[] {
  const reviews: TimetabledReview[] = [];
  for (const month of months) {
    const {from, to} = daysOf(month);
    const able = [...next.values()].flatMap((one) => candidate(one, from, to));
    const must = able.filter(({period, limit}) => limit <= to && isThere(period, limit));
    const plan = REVIEW_MONTHS.find((one) => one.month === month) ?? planOf(month, must.length);
    if (must.length > plan.due || able.length < plan.due)
      throw new Unlucky(
        `${month}: ${must.length} reviews must be due and ${able.length} may, not ${plan.due}`
      );
    const may = able.filter((one) => !must.includes(one)).sort(byUrgency);
    const due = [...must, ...may.slice(0, plan.due - must.length)];
    for (const review of holdReviews(random, due, plan)) {
      reviews.push(review);
      next.set(review.period, after(review));
    }
  }
  return reviews;
}

/** The first review; for a child in care before the returns begin, the next one. */
function firstReview(random: Random, period: PeriodOfCare): NextReview {
  const start = firstDay(FIRST_YEAR);
  const limit = lawfulDay(addWorkingDays(period.began, 20));
  if (limit >= start) return {period, number: 1, from: addDays(period.began, 6), limit};
  const held = dayBetween(random, addDays(addMonths(start, -6), 5), addDays(start, -3));
  const number = 3 + Math.floor(Math.max(0, daysBetween(period.began, held)) / 183);
  return after({period, number, due: held, held: latest(held, period.began)});
}

function after({period, number, due, held}: TimetabledReview): NextReview {
  // A review that was not held is set again soon, because the child has waited too long already.
  if (held === null) return {period, number, from: addDays(due, 5), limit: lawfulDay(addDays(due, 30))};
  return number === 1
    ? {period, number: 2, from: addDays(held, 42), limit: lawfulDay(addMonths(held, 3))}
    : {period, number: number + 1, from: addDays(held, 95), limit: lawfulDay(addMonths(held, 6))};
}

/** The days of a month on which reviews can be due. None is around 31 March, so that it is due and held in one year. */
function daysOf(month: string): {from: IsoDate; to: IsoDate} {
  const last = addDays(addMonths(`${month}-01`, 1), -1);
  return {
    from: month.endsWith("-04") ? `${month}-02` : `${month}-01`,
    to: month.endsWith("-03") ? `${month}-28` : last
  };
}

/** The last working day up to the lawful limit on which a review can be due. */
function lawfulDay(limit: IsoDate): IsoDate {
  const inYear = limit.slice(5);
  const aroundYearEnd = inYear > "03-28" && inYear <= "04-02";
  return lastWorkingDay(aroundYearEnd ? `${limit.slice(0, 4)}-03-28` : limit);
}

/** The review with the days between `from` and `to` on which it can be due, if there are any. */
function candidate(next: NextReview, from: IsoDate, to: IsoDate): Candidate[] {
  if (next.from > to || (next.period.ended ?? to) < from) return [];
  const last = earliest(to, next.limit, addDays(next.period.ended ?? to, -2));
  const first = firstWorkingDay(latest(next.from, from));
  return first <= lastWorkingDay(last) ? [{...next, from: first, to: last}] : [];
}

const isThere = ({ended}: PeriodOfCare, day: IsoDate): boolean => ended === null || ended > addDays(day, 1);

/** Children who must be reviewed soonest come first; the youngest, and those who will have left by then, come last. */
const byUrgency = (a: NextReview, b: NextReview): number => (urgency(a) < urgency(b) ? -1 : 1);

function urgency({period, limit}: NextReview): string {
  const young = isUnderFour(period.child.born, limit);
  return `${isThere(period, limit) ? 0 : 1}${young ? 1 : 0}${limit}${period.child.id}`;
}

/** The plan of a month before the printed figures begin: all that must be held, and at least the usual number. */
function earlierPlan(month: string, must: number): MonthPlan {
  const usual = EARLIER_MONTHS.due[reportingYearOf(`${month}-01`)];
  const due = Math.max(must, required(usual, "the usual number of reviews in an earlier year"));
  return {
    month,
    due,
    held: Math.round(due * EARLIER_MONTHS.held),
    inTime: Math.round(due * EARLIER_MONTHS.inTime)
  };
}
