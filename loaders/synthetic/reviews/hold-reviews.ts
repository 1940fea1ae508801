import {addDays, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {dayBetween, firstWorkingDay, lastWorkingDay} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import type {Random} from "../random.ts";
import type {MonthPlan} from "./review-plan.ts";
import type {Candidate, TimetabledReview} from "./timetabled-review.ts";

/** The longest that a review is late, in days. */
const LATEST = 28;

interface Booked extends Candidate {
  readonly due: IsoDate;
}

/**
 * Sets a day for each review of a month and holds as many of them in time, late and not at all as the plan says. Most
 * missed reviews are of children who leave care soon; first reviews are late most often, because they are booked last.
 */
export function holdReviews(
  random: Random,
  candidates: readonly Candidate[],
  plan: MonthPlan
): TimetabledReview[] {
  const booked = candidates.map((one): Booked => ({...one, due: dueDay(random, one)}));
  const missed = random.sample(booked, plan.due - plan.held, likelyMissed);
  const held = booked.filter((one) => !missed.includes(one));
  const late = random.sample(held, plan.held - plan.inTime, (one) =>
    lastLateDay(one) < addDays(one.due, 7) ? 0 : one.number === 1 ? 4 : 1
  );
  return booked.map((one) => {
    const {period, number, due} = one;
    if (missed.includes(one)) return {period, number, due, held: null};
    return {period, number, due, held: late.includes(one) ? lateDay(random, one) : goodDay(random, one)};
  });
}

/** The last lawful day if it falls in the month; any day before, if the review is brought forward. */
const dueDay = (random: Random, {from, to, limit}: Candidate): IsoDate =>
  limit <= to ? to : dayBetween(random, from, to);

/** The working day, on the day due or shortly before, on which it is held if all goes well. */
const goodDay = (random: Random, {from, due}: Booked): IsoDate =>
  lastWorkingDay(latest(from, addDays(due, -Math.floor(random.wait(2)))));

/** Half are a few days late, the others up to four weeks. */
function lateDay(random: Random, one: Booked): IsoDate {
  const first = firstWorkingDay(addDays(one.due, 1));
  const far = random.chance(0.4) ? LATEST : 6;
  return latest(
    first,
    lastWorkingDay(dayBetween(random, first, earliest(addDays(one.due, far), lastLateDay(one))))
  );
}

/** A late review is held in the same reporting year and while the child is still in care. */
const lastLateDay = ({period, due}: Booked): IsoDate =>
  earliest(
    openDays(reportingYearOf(due)).to,
    addDays(period.ended ?? due, period.ended === null ? LATEST : -2)
  );

function likelyMissed({period, due, number}: Booked): number {
  if (period.ended !== null && period.ended < addDays(due, 70)) return 50;
  return number > 2 ? 1 : 0.01;
}
