import {dateText, endOf, periodText} from "../../words/period-text.js";
import type {Release} from "../release/release.js";
import {yearBefore} from "../release/reporting-years.js";

/** A quarter of a reporting year as the release writes it: `2019/20 Q1`. */
export type Quarter = string;

/** The quarters that have a paper: those of the year that goes on, up to the one its extract tells of. */
export function quartersWithPaper({manifest: {extract}}: Release): readonly Quarter[] {
  if (extract === undefined) return [];
  const year = extract.quarter.slice(0, 7);
  return ["Q1", "Q2", "Q3", "Q4"].map((name) => `${year} ${name}`).filter((one) => one <= extract.quarter);
}

/** `2019/20 Q1` as it stands in an address: `2019-20-q1`. */
export const quarterToSlug = (quarter: Quarter): string =>
  quarter.replace("/", "-").replace(" ", "-").toLowerCase();

/** So many quarters up to one, oldest first. */
export function lastQuarters(quarter: Quarter, count: number): readonly Quarter[] {
  if (count <= 1) return [quarter];
  const number = Number(quarter.slice(-1));
  const year = quarter.slice(0, 7);
  const before = number > 1 ? `${year} Q${number - 1}` : `${yearBefore(year)} Q4`;
  return [...lastQuarters(before, count - 1), quarter];
}

const LAST_DAYS: Readonly<Record<string, string>> = {Q1: "06-30", Q2: "09-30", Q3: "12-31", Q4: "03-31"};

/** `30 June 2019`. */
export function lastDayText(quarter: Quarter): string {
  const name = quarter.slice(-2);
  return dateText(`${name === "Q4" ? endOf(quarter) : quarter.slice(0, 4)}-${LAST_DAYS[name]}`);
}

/** `Jun 2019`, the month that it ends with, for an axis and a narrow table. */
export function shortQuarter(quarter: Quarter): string {
  const [, month = "", year] = lastDayText(quarter).split(" ");
  return `${month.slice(0, 3)} ${year}`;
}

/** `April to June 2019`. */
export const quarterText = (quarter: Quarter): string => periodText(quarter, "Quarter");
