import {addDays, ageOn, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {dayBefore} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import {dayBetween} from "../chosen-day.ts";
import {latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import {BEFORE, FIRST_YEAR, type YearPlan} from "../plan.ts";
import type {Random} from "../random.ts";
import {type Child, lastPeriod, type PeriodOfCare} from "./child.ts";
import {AGES_BEFORE, AGES_ON_STARTING, newChild, newUnaccompaniedChild, startCare} from "./new-child.ts";

/** Children who come back into care in a year: about one in fifteen of those who start. */
const RETURNING = 6;

/** Children looked after when the first return begins. */
export function childrenBefore(random: Random): Child[] {
  const last = addDays(dayBefore(FIRST_YEAR), -2);
  const settled = Array.from({length: BEFORE.lookedAfter - BEFORE.unaccompanied}, () => {
    const child = newChild(random, last, AGES_BEFORE);
    startCare(random, child, earlierStart(random, child, last));
    return child;
  });
  const unaccompanied = Array.from({length: BEFORE.unaccompanied}, () => {
    const child = newUnaccompaniedChild(random);
    startCare(random, child, addDays(last, -random.whole(10, 540)));
    return child;
  });
  return [...settled, ...unaccompanied];
}

/** Children who start to be looked after in the year, some of them for a second time. */
export function arrivals(random: Random, plan: YearPlan, known: readonly Child[]): Child[] {
  const {from, to} = openDays(plan.year);
  const day = () => dayBetween(random, from, to);
  const able = known.filter((child) => couldReturn(child, to));
  // Nobody can be known to return in the first year.
  const returning = random.sample(able, Math.min(RETURNING, able.length));
  const settled = Array.from({length: plan.started - plan.startedUnaccompanied - returning.length}, () => {
    const began = day();
    const child = newChild(random, began, AGES_ON_STARTING);
    startCare(random, child, began);
    return child;
  });
  for (const child of returning) {
    const left = required(lastPeriod(child).ended, "the day on which a returning child left care");
    startCare(random, child, dayBetween(random, latest(addDays(left, 60), from), to));
  }
  const unaccompanied = Array.from({length: plan.startedUnaccompanied}, () => {
    const child = newUnaccompaniedChild(random);
    startCare(random, child, day());
    return child;
  });
  return [...settled, ...unaccompanied];
}

/** Could the child come back into care? Yes if they went home within the last two years and are not yet sixteen. */
function couldReturn(child: Child, before: IsoDate): boolean {
  const last = lastPeriod(child);
  if (last.ended === null || child.unaccompanied) return false;
  const recently = daysBetween(last.ended, before) > 120 && daysBetween(last.ended, before) < 730;
  return recently && wentHome(last) && ageOn(child.born, before) < 16;
}

const wentHome = ({reason}: PeriodOfCare): boolean =>
  reason === "E4A" || reason === "E4B" || reason === "E13";

/** Most have been in care for a year or two, some for most of their lives. */
function earlierStart(random: Random, child: Child, last: IsoDate): IsoDate {
  const life = daysBetween(child.born, last);
  const stay = Math.min(Math.floor(random.wait(1000)) + 5, Math.max(life - 1, 1));
  return latest(addDays(last, -stay), child.born);
}
