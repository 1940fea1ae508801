import {quartersOf, yearOfQuarter} from "../../contract/calendar/quarter.ts";
import {monthsOf, quarterOf} from "../../contract/calendar/reporting-year.ts";

/**
 * The quarter after the last return. Of it the service's annual report for 2018/19 prints only that all first reviews
 * and all review reports were in time, which is met; its other totals are made up like its children, near those of the
 * same quarter a year before.
 */
export const QUARTER_PLAN = {
  quarter: quartersOf("2019/20")[0] ?? "",
  started: 51,
  startedUnaccompanied: 26,
  /** Unaccompanied children whose care another council takes over. */
  transferred: 21,
  /** Children who go home or to relatives; others leave because they turn eighteen. */
  goneHome: 17,
  moves: 34,
  /** Of the reviews due in a month; those that had to be due and some that were brought forward. */
  reviews: {broughtForward: 6, missed: 1, late: 3}
} as const;

/** `2019-04` to `2019-06`. */
export const MONTHS = monthsOf(yearOfQuarter(QUARTER_PLAN.quarter)).filter(
  (month) => quarterOf(month) === QUARTER_PLAN.quarter
);
