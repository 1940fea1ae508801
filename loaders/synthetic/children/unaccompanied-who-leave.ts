import {addDays, addMonths, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay} from "../../contract/calendar/reporting-year.ts";
import {dayBetween} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import type {YearPlan} from "../plan.ts";
import type {Random} from "../random.ts";
import type {PeriodOfCare} from "./child.ts";

/**
 * Settles which `leaving` unaccompanied children cease to be looked after in the year. Most who arrive in a port
 * are soon in the care of another council (the National Transfer Scheme, from July 2016, and agreements between
 * councils before it); most of the others stay until they are eighteen.
 */
export function unaccompaniedWhoLeave(
  random: Random,
  plan: YearPlan,
  periods: readonly PeriodOfCare[],
  leaving: number
): void {
  const {from, to} = openDays(plan.year);
  const arrived = periods.filter(({began}) => began >= firstDay(plan.year) && addDays(began, 6) < to);
  for (const period of random.sample(arrived, plan.transferred)) {
    const ended = addDays(period.began, 2 + Math.floor(random.wait(7)));
    period.ended = earliest(ended, to);
    period.reason = "E3";
  }
  const staying = periods.filter(({ended, began}) => ended === null && daysBetween(began, to) > 40);
  const longest = (period: PeriodOfCare) => daysBetween(period.began, to) ** 3;
  for (const period of random.sample(staying, leaving - plan.transferred, longest)) {
    const ended = dayBetween(random, latest(addDays(period.began, 20), from), to);
    period.reason = random.weighted({E5: 52, E6: 14, E8: 14, E13: 8, E15: 8, E4A: 2, E16: 2});
    // Young people move on to independent living at eighteen, so that day is their birthday.
    const atEighteen = period.reason === "E5" || period.reason === "E6";
    period.ended = atEighteen ? birthdayNear(ended, from) : ended;
    if (atEighteen) period.child.born = addMonths(period.ended, -18 * 12);
  }
}

/** Gives a birthday to the unaccompanied children who left before eighteen or are still in care on `last`: aged 15 to 17. */
export function settleBirthdays(random: Random, periods: readonly PeriodOfCare[], last: IsoDate): void {
  for (const period of periods) {
    if (period.child.born !== "") continue;
    const until = period.ended ?? last;
    const days = daysBetween(period.began, until);
    const age = Math.max(random.whole(186, 214), Math.ceil(days / 30.4) + 170);
    const month = addMonths(until, -Math.min(age, 214)).slice(0, 8);
    period.child.born = `${month}${String(random.whole(2, 28)).padStart(2, "0")}`;
  }
}

/** A birthday no later in its month than the 28th, and inside the year's open days. */
const birthdayNear = (day: IsoDate, from: IsoDate): IsoDate => {
  const birthday = day.slice(8) > "28" ? `${day.slice(0, 8)}28` : day;
  return birthday < from ? from : birthday;
};
