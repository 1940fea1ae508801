import type {MeasureRow} from "../../loaders/contract/release.ts";
import {endingYear} from "../contract/calendar/reporting-year.js";
import {required} from "../contract/required.js";

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

/** The month of a date or a month in ISO form: `April` for `2018-04` and for `2018-04-30`. */
const monthOf = (isoDate: string): string =>
  required(MONTHS[Number(isoDate.slice(5, 7)) - 1], `the month of ${isoDate}`);

/** `2019-05-31` as `31 May 2019`. */
export const dateText = (isoDate: string): string =>
  `${Number(isoDate.slice(8, 10))} ${monthOf(isoDate)} ${isoDate.slice(0, 4)}`;

/** `2018-04` as `April 2018`. */
export const monthText = (month: string): string => `${monthOf(month)} ${month.slice(0, 4)}`;

/** `2018-04` as `Apr`, for an axis. */
export const shortMonth = (month: string): string => monthOf(month).slice(0, 3);

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
