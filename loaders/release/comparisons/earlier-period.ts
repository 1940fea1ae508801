import {endingYear, reportingYearEnding} from "../../contract/calendar/reporting-year.ts";

/** The same period some years before: one before `2018/19 Q1` is `2017/18 Q1`, three before `2018-04` is `2015-04`. */
export function earlierPeriod(period: string, years: number): string {
  if (/^\d{4}-\d{2}$/.test(period)) return `${Number(period.slice(0, 4)) - years}${period.slice(4)}`;
  return reportingYearEnding(endingYear(period) - years) + period.slice(7);
}
