import {lastDayOfQuarter, type Quarter, quartersOf, yearOfQuarter} from "../../contract/calendar/quarter.js";
import {yearBefore} from "../../contract/calendar/reporting-year.js";
import {dateText, periodText, shortMonth} from "../../words/period-text.js";
import type {Release} from "../release/release.js";

/** The quarters that have a paper: those of the unfinished year, up to the quarter of its extract. */
export function quartersWithPaper({manifest: {extract}}: Release): readonly Quarter[] {
  if (extract === undefined) return [];
  return quartersOf(yearOfQuarter(extract.quarter)).filter((one) => one <= extract.quarter);
}

/** The last `count` quarters up to and including one, oldest first. */
export function lastQuarters(quarter: Quarter, count: number): readonly Quarter[] {
  if (count <= 1) return [quarter];
  const number = Number(quarter.slice(-1));
  const year = yearOfQuarter(quarter);
  const before = number > 1 ? `${year} Q${number - 1}` : `${yearBefore(year)} Q4`;
  return [...lastQuarters(before, count - 1), quarter];
}

/** `30 June 2019`. */
export const lastDayText = (quarter: Quarter): string => dateText(lastDayOfQuarter(quarter));

/** `Jun 2019`, the month in which it ends, for an axis and a narrow table. */
export const shortQuarter = (quarter: Quarter): string => {
  const day = lastDayOfQuarter(quarter);
  return `${shortMonth(day)} ${day.slice(0, 4)}`;
};

/** `April to June 2019`. */
export const quarterText = (quarter: Quarter): string => periodText(quarter, "Quarter");
