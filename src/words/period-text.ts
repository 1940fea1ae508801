import type {MeasureRow} from "../../loaders/contract/release.ts";
import {endingYear} from "../contract/calendar/reporting-year.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

const QUARTERS: Readonly<Record<string, string>> = {
  Q1: "April to June",
  Q2: "July to September",
  Q3: "October to December",
  Q4: "January to March"
};

/** `2019-05-31` as `31 May 2019`. */
export function dateText(isoDate: string): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `2018-04` as `April 2018`. */
export const monthText = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** `2018-04` as `Apr`, for an axis. */
export const shortMonth = (month: string): string =>
  (MONTHS[Number(month.slice(5, 7)) - 1] ?? "").slice(0, 3);

/**
 * A released period in words: a stock is counted on a day, a flow over a year. `31 March 2019`,
 * `year to 31 March 2019`, `April to June 2018`, `April 2018`.
 */
export function periodText(period: string, identifier: MeasureRow["time_identifier"]): string {
  if (identifier === "Month") return monthText(period);
  if (identifier === "Quarter") {
    const quarter = period.slice(-2);
    const year = quarter === "Q4" ? endingYear(period) : period.slice(0, 4);
    return `${QUARTERS[quarter]} ${year}`;
  }
  return identifier === "31 March"
    ? `31 March ${endingYear(period)}`
    : `year to 31 March ${endingYear(period)}`;
}
