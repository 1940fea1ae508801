import {addDays, daysBetween, type IsoDate} from "../contract/calendar/iso-date.ts";
import {isWorkingDay} from "../contract/calendar/working-days.ts";
import {type Random, Unlucky} from "./random.ts";

/** Any day from `from` to `to`, both included; throws `Unlucky` if there is none. */
export function dayBetween(random: Random, from: IsoDate, to: IsoDate): IsoDate {
  if (from > to) throw new Unlucky("no day between");
  return addDays(from, random.whole(0, daysBetween(from, to)));
}

/** A working day of courts, councils and schools from `from` to `to`; the next one after, if there is none between. */
export function workingDayBetween(random: Random, from: IsoDate, to: IsoDate): IsoDate {
  const day = dayBetween(random, from, to);
  const before = lastWorkingDay(day);
  return before >= from ? before : firstWorkingDay(day);
}

/** The last working day up to and including `day`. */
export function lastWorkingDay(day: IsoDate): IsoDate {
  let working = day;
  while (!isWorkingDay(working)) working = addDays(working, -1);
  return working;
}

/** The first working day from `day` on. */
export function firstWorkingDay(day: IsoDate): IsoDate {
  let working = day;
  while (!isWorkingDay(working)) working = addDays(working, 1);
  return working;
}
