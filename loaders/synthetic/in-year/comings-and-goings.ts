import {addDays, addMonths, ageOn, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {type Child, inCareOn, type PeriodOfCare} from "../children/child.ts";
import {settleEthnicity} from "../children/ethnicities.ts";
import {AGES_ON_STARTING, newChild, newUnaccompaniedChild, startCare} from "../children/new-child.ts";
import {settleBirthdays} from "../children/unaccompanied-who-leave.ts";
import {dayBetween} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import type {Random} from "../random.ts";
import {QUARTER_PLAN} from "./quarter-plan.ts";

/** The days of the quarter on which something may happen to a made-up child. */
export interface OpenDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Children who come into care in the quarter, with their legal status. */
export function newcomers(random: Random, {from, to}: OpenDays): Child[] {
  const {started, startedUnaccompanied} = QUARTER_PLAN;
  const settled = Array.from({length: started - startedUnaccompanied}, () => {
    const began = dayBetween(random, from, to);
    const child = newChild(random, began, AGES_ON_STARTING);
    startCare(random, child, began);
    return child;
  });
  const unaccompanied = Array.from({length: startedUnaccompanied}, () => {
    const child = newUnaccompaniedChild(random);
    startCare(random, child, dayBetween(random, from, to));
    return child;
  });
  const children = [...settled, ...unaccompanied];
  for (const child of children) {
    settleEthnicity(random, child);
    for (const period of child.periods)
      period.legal = [{from: period.began, status: child.unaccompanied || random.chance(0.4) ? "V2" : "C1"}];
  }
  return children;
}

/** Settles who leaves: all who turn eighteen, unaccompanied children who go to another council, and some who go home. */
export function leavers(random: Random, children: readonly Child[], {from, to}: OpenDays): void {
  const inCare = children.flatMap(({periods}) => periods).filter(({ended}) => ended === null);
  const arrived = inCare.filter(
    ({child, began}) => child.unaccompanied && addDays(began, 6) < to && began >= from
  );
  for (const period of random.sample(arrived, QUARTER_PLAN.transferred)) {
    period.ended = earliest(addDays(period.began, 2 + Math.floor(random.wait(7))), to);
    period.reason = "E3";
  }
  settleBirthdays(random, inCare, to);
  for (const period of inCare.filter(({ended}) => ended === null)) {
    const birthday = addMonths(period.child.born, 18 * 12);
    if (birthday > to) continue;
    period.ended = birthday;
    period.reason = random.weighted({E5: 50, E6: 14, E8: 14, E13: 14, E4A: 8});
  }
  const able = inCare.filter(
    ({ended, child, began, placementOrder}) =>
      ended === null && !child.unaccompanied && placementOrder === null && addDays(began, 9) < to
  );
  for (const period of random.sample(able, QUARTER_PLAN.goneHome, (one) => likelihood(one, to))) {
    period.ended = dayBetween(random, latest(from, addDays(period.began, 5)), to);
    period.reason = random.weighted({E4A: 62, E4B: 10, E13: 20, E8: 8});
  }
  for (const period of inCare.filter((one) => !inCareOn(one, to))) {
    const {ended} = period;
    period.legal = period.legal.filter(({from: since}) => ended !== null && since < ended);
  }
}

/** Most who go home do so within months. */
const likelihood = ({child, began}: PeriodOfCare, to: IsoDate): number =>
  (daysBetween(began, to) < 400 ? 3 : 1) * (ageOn(child.born, to) >= 16 ? 1.5 : 1);
