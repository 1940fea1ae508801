import {quartersOf} from "../../../contract/calendar/quarter.js";
import {monthsOf} from "../../../contract/calendar/reporting-year.js";
import type {Each} from "../../address/offer.js";

/** The periods of reporting years as the release writes them: `2018/19`, `2018/19 Q1` or `2018-04`. Oldest first. */
export function periodsOf(years: readonly string[], each: Each): readonly string[] {
  if (each === "year") return years;
  return years.flatMap(each === "quarter" ? quartersOf : monthsOf);
}
