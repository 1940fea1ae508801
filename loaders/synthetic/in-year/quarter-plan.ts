import {quartersOf, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import {monthsOf, quarterOf} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";

/**
 * The quarter after the last return. The service's annual report for 2018/19 only prints that all its first reviews and
 * all its review reports were in time, and they are. Its other totals are made up, like its children, near those of
 * the same quarter a year before.
 */
export const QUARTER_PLAN = {
  quarter: required(quartersOf("2019/20")[0], "the first quarter of a year"),
  started: 51,
  startedUnaccompanied: 26,
  /** Unaccompanied children whose care another council takes over. */
  transferred: 21,
  /** Children who go home or to relatives; others leave because they turn eighteen. */
  goneHome: 17,
  moves: 34,
  /** The reviews of a month: how many are due before the law requires it, missed and late. */
  reviews: {broughtForward: 6, missed: 1, late: 3}
} as const;

/** `2019-04` to `2019-06`. */
export const MONTHS = monthsOf(yearOfQuarter(QUARTER_PLAN.quarter)).filter(
  (month) => quarterOf(month) === QUARTER_PLAN.quarter
);
