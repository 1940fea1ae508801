import type {IsoDate} from "../../contract/calendar/iso-date.ts";
import {type ReportingYear, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {AnyRow} from "../life.ts";

/** The year of the return that a row is in; null for a row of a log. */
export const yearOf = (row: AnyRow): ReportingYear | null => (typeof row.year === "string" ? row.year : null);

/** The year that a row is about: that of its return, or for a log that of its first day. */
export function aboutYear(row: AnyRow): ReportingYear | null {
  const own = yearOf(row);
  if (own !== null) return own;
  const day = Object.values(row).find(isDay);
  return day === undefined ? null : reportingYearOf(day);
}

/** Is it a day, as rows hold them? */
export const isDay = (value: unknown): value is IsoDate =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** What tells that two rows are about the same: the first day that they hold, such as the day an episode began. */
export const sameness = (row: AnyRow): string =>
  Object.values(row).find(isDay) ?? yearOf(row) ?? row.source.file;
