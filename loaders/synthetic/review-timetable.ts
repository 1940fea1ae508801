import {addDays, addMonths, type IsoDate} from "../calendar/iso-date.ts";
import {lastDay, monthsOf, reportingYearOf} from "../calendar/reporting-year.ts";
import {addWorkingDays} from "../calendar/working-days.ts";
import type {PeriodOfCare} from "./child.ts";
import {dayBetween, firstWorkingDay, lastWorkingDay} from "./chosen-day.ts";
import {PLAN} from "./plan.ts";
import {type Random, Unlucky} from "./random.ts";
import {EARLIER_MONTHS, type MonthPlan, REVIEW_MONTHS} from "./review-plan.ts";

/** One review of a child's case: when it was due and, where it was, held. */
export interface TimetabledReview {
  readonly period: PeriodOfCare;
  /** 1 for the first review of a period of care. */
  readonly number: number;
  readonly due: IsoDate;
  readonly held: IsoDate | null;
}

/** A child's next review: not before `from`, and by law not after `limit`. */
interface Next {
  readonly period: PeriodOfCare;
  readonly number: number;
  readonly from: IsoDate;
  readonly limit: IsoDate;
}

/**
 * Reviews on their statutory timetable (Care Planning Regulations 2010, regulation 33): within 20 working days of
 * the start, within three months of the first, then within six months of the last. A review may be set for earlier
 * than the last lawful day, which is how each month gets as many as its plan says: those nearest to their last day
 * come first. Where a plan leaves too few places for those that must be held, chance led astray (`Unlucky`).
 */
export function reviewTimetable(random: Random, periods: readonly PeriodOfCare[]): TimetabledReview[] {
  const reviews: TimetabledReview[] = [];
  const next = new Map(periods.map((period) => [period, firstReview(random, period)]));
  for (const month of PLAN.flatMap(({year}) => monthsOf(year))) {
    const last = addDays(addMonths(`${month}-01`, 1), -1);
    const able = [...next.values()].filter((one) => dayOf(one, month) !== null);
    const must = able.filter(({period, limit}) => limit <= last && isThere(period, limit));
    const plan = REVIEW_MONTHS.find((one) => one.month === month) ?? earlierPlan(month, must.length);
    if (must.length > plan.due)
      throw new Unlucky(`${month}: ${must.length} reviews must be held, ${plan.due} may`);
    const may = able.filter((one) => !must.includes(one)).sort(byUrgency);
    if (must.length + may.length < plan.due) throw new Unlucky(`${month}: too few children to review`);
    const due = [...must, ...may.slice(0, plan.due - must.length)];
    for (const review of holdAll(random, due, plan)) {
      reviews.push(review);
      next.set(review.period, after(review));
    }
  }
  return reviews;
}

/** The first review, or for a child in care before the returns begin the one after the last. */
function firstReview(random: Random, period: PeriodOfCare): Next {
  const start = `${PLAN[0]?.year.slice(0, 4)}-04-01`;
  const limit = lawfulDay(addWorkingDays(period.began, 20));
  if (limit >= start) return {period, number: 1, from: addDays(period.began, 6), limit};
  const held = dayBetween(random, addMonths(start, -6), addDays(start, -3));
  const number = 3 + Math.floor((Date.parse(held) - Date.parse(period.began)) / 15_800_000_000);
  return after({period, number, due: held, held: held < period.began ? period.began : held});
}

function after({period, number, due, held}: TimetabledReview): Next {
  // What was not held is set anew at once: the child has waited too long already.
  if (held === null) return {period, number, from: addDays(due, 5), limit: lawfulDay(addDays(due, 30))};
  return number === 1
    ? {period, number: 2, from: addDays(held, 42), limit: lawfulDay(addMonths(held, 3))}
    : {period, number: number + 1, from: addDays(held, 95), limit: lawfulDay(addMonths(held, 6))};
}

/**
 * The last working day up to the lawful limit. Nothing is due on the days around 31 March, so that due and held lie
 * in one reporting year.
 */
function lawfulDay(limit: IsoDate): IsoDate {
  const inYear = limit.slice(5);
  const turn = inYear > "03-28" && inYear <= "04-02";
  return lastWorkingDay(turn ? `${limit.slice(0, 4)}-03-28` : limit);
}

/** The days of the month on which the review could be due; null where there is none. */
function dayOf({period, from, limit}: Next, month: string): {from: IsoDate; to: IsoDate} | null {
  const last = addDays(addMonths(`${month}-01`, 1), -1);
  const end = month.endsWith("-03") ? addDays(last, -3) : last;
  const begin = addDays(`${month}-01`, month.endsWith("-04") ? 1 : 0);
  const to = [end, limit, addDays(period.ended ?? "9999-01-01", -2)].reduce((a, b) => (a < b ? a : b));
  const earliest = firstWorkingDay(from > begin ? from : begin);
  return earliest <= lastWorkingDay(to) ? {from: earliest, to} : null;
}

const isThere = ({ended}: PeriodOfCare, day: IsoDate): boolean => ended === null || ended > addDays(day, 1);

/** Those who must be reviewed soonest first; the youngest, and those who will have left by then, come last. */
const byUrgency = (a: Next, b: Next): number => (urgency(a) < urgency(b) ? -1 : 1);

function urgency({period, limit}: Next): string {
  const young = addMonths(period.child.born, 48) > limit;
  return `${isThere(period, limit) ? "" : "9"}${young ? "8" : ""}${limit}${period.child.id}`;
}

/** A month before the figures begin: as many as must be held, and at least its usual number. */
function earlierPlan(month: string, must: number): MonthPlan {
  const due = Math.max(must, EARLIER_MONTHS.due[reportingYearOf(`${month}-01`)] ?? 0);
  return {
    month,
    due,
    held: Math.round(due * EARLIER_MONTHS.held),
    inTime: Math.round(due * EARLIER_MONTHS.inTime)
  };
}

/** Holds the reviews of a month, some of them late and a few not at all. */
function holdAll(random: Random, due: readonly Next[], plan: MonthPlan): TimetabledReview[] {
  const yearEnd = addDays(lastDay(reportingYearOf(`${plan.month}-01`)), -2);
  const lateEnd = ({period}: Next) => addDays(period.ended ?? "9999-01-01", -2);
  const days = new Map(due.map((one) => [one, settleDay(random, one, plan.month)]));
  const leavesSoon = (one: Next) =>
    one.period.ended !== null && one.period.ended < addDays(days.get(one)?.due ?? "", 70);
  const missed = new Set(
    random.sample(due, plan.due - plan.held, (one) => (leavesSoon(one) ? 50 : one.number > 2 ? 1 : 0.01))
  );
  const couldBeLate = (one: Next) => {
    const latest = addDays(days.get(one)?.due ?? "", 9);
    return !missed.has(one) && latest <= yearEnd && latest <= lateEnd(one);
  };
  const late = new Set(
    random.sample(due, plan.held - plan.inTime, (one) => (couldBeLate(one) ? (one.number === 1 ? 4 : 1) : 0))
  );
  return due.map((one) => {
    const day = days.get(one) ?? {due: one.limit, held: one.limit};
    const {period, number} = one;
    if (missed.has(one)) return {period, number, due: day.due, held: null};
    if (!late.has(one)) return {period, number, ...day};
    const latest = [yearEnd, lateEnd(one), addDays(day.due, 28)].reduce((a, b) => (a < b ? a : b));
    const held = firstWorkingDay(addDays(day.due, 1 + Math.min(6, Math.floor(random.wait(4)))));
    const longer = dayBetween(random, held, latest < held ? held : latest);
    const worked = lastWorkingDay(random.chance(0.4) ? longer : held);
    return {
      period,
      number,
      due: day.due,
      held: worked > day.due ? worked : firstWorkingDay(addDays(day.due, 1))
    };
  });
}

/** The day a review is due, and the working day up to then on which it is held if all goes well. */
function settleDay(random: Random, one: Next, month: string): {due: IsoDate; held: IsoDate} {
  const window = dayOf(one, month);
  if (window === null) throw new RangeError("no day left in the month");
  const atLimit = one.limit <= window.to;
  const due = atLimit ? window.to : dayBetween(random, window.from, window.to);
  const held = lastWorkingDay(addDays(due, -Math.floor(random.wait(2))));
  return {due, held: held < window.from ? (window.from < due ? window.from : lastWorkingDay(due)) : held};
}
