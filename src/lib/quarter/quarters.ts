import {lastDayOfQuarter, type Quarter, quartersOf, yearOfQuarter} from "../../contract/calendar/quarter.js";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {dateText, periodText} from "../../words/period-text.js";
import type {Release} from "../release/release.js";

/** The quarters that have a paper: those of the year that goes on, up to the one its extract tells of. */
export function quartersWithPaper({manifest: {extract}}: Release): readonly Quarter[] {
  if (extract === undefined) return [];
  return quartersOf(yearOfQuarter(extract.quarter)).filter((one) => one <= extract.quarter);
}

/** So many quarters up to one, oldest first. */
export function lastQuarters(quarter: Quarter, count: number): readonly Quarter[] {
  if (count <= 1) return [quarter];
  const number = Number(quarter.slice(-1));
  const year = yearOfQuarter(quarter);
  const before = number > 1 ? `${year} Q${number - 1}` : `${yearBefore(year)} Q4`;
  return [...lastQuarters(before, count - 1), quarter];
}

/** `30 June 2019`. */
export const lastDayText = (quarter: Quarter): string => dateText(lastDayOfQuarter(quarter));

/** `Jun 2019`, the month that it ends with, for an axis and a narrow table. */
export function shortQuarter(quarter: Quarter): string {
  const [, month = "", year] = lastDayText(quarter).split(" ");
  return `${month.slice(0, 3)} ${year}`;
}

/** `April to June 2019`. */
export const quarterText = (quarter: Quarter): string => periodText(quarter, "Quarter");
