import {addDays, addMonths, ageOn, type IsoDate} from "../contract/calendar/iso-date.ts";

/**
 * An anonymised return gives births as the first of their month, so a child's age is known only to within a month.
 * These functions say only what is certain, so that no rule blames a row for our rounding.
 */

/** Surely under `years` old on the day, even if born on the first of the month. */
export const surelyUnder = (years: number, born: IsoDate, on: IsoDate): boolean => ageOn(born, on) < years;

/** Surely `years` old or more on the day, even if born on the last of the month. */
export const surelyAged = (years: number, born: IsoDate, on: IsoDate): boolean =>
  // The first condition is cheaper, and nearly nobody passes it.
  ageOn(born, on) >= years && ageOn(latestBirth(born), on) >= years;

/** The latest day on which the child can have been born: the last of the month when only the month is known. */
export const latestBirth = (born: IsoDate): IsoDate =>
  born.endsWith("-01") ? addDays(addMonths(born, 1), -1) : born;
