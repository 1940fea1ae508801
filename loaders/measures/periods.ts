import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {quartersOf, yearOfQuarter} from "../contract/calendar/quarter.ts";
import {
  monthsOf,
  quarterOf,
  type ReportingYear,
  reportingYearOf
} from "../contract/calendar/reporting-year.ts";
import type {TimeIdentifier} from "../contract/figure-key.ts";

/** The periods of one kind in a year: one year, four quarters or twelve months. */
export function periodsIn(identifier: TimeIdentifier, year: ReportingYear): readonly string[] {
  switch (identifier) {
    case "Month":
      return monthsOf(year);
    case "Quarter":
      return quartersOf(year);
    default:
      return [year];
  }
}

/** Every period that a day lies in: `2018-04`, `2018/19 Q1` and `2018/19`. */
export function periodsOf(date: IsoDate): readonly string[] {
  const month = date.slice(0, 7);
  return [month, quarterOf(month), reportingYearOf(date)];
}

/** The next shorter periods that a period is made of, of those that a measure has. */
export function shorterPeriods(
  identifier: TimeIdentifier,
  period: string,
  available: readonly TimeIdentifier[]
): readonly string[] {
  if (identifier === "Reporting year") {
    if (available.includes("Quarter")) return periodsIn("Quarter", period);
    return available.includes("Month") ? periodsIn("Month", period) : [];
  }
  if (identifier !== "Quarter" || !available.includes("Month")) return [];
  return monthsOf(yearOfQuarter(period)).filter((month) => quarterOf(month) === period);
}
