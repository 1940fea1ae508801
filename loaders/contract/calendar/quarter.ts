import {addDays, addMonths, type IsoDate} from "./iso-date.ts";
import {firstDay, type ReportingYear, yearSlug} from "./reporting-year.ts";

/** Three months of a reporting year, as they are written: `2018/19 Q1` is April to June 2018. */
export type Quarter = string;

/** The four quarters of a year, in order. */
export const quartersOf = (year: ReportingYear): readonly Quarter[] =>
  [1, 2, 3, 4].map((number) => `${year} Q${number}`);

/** `2018/19` of `2018/19 Q1`. */
export const yearOfQuarter = (quarter: Quarter): ReportingYear => quarter.slice(0, 7);

/** 30 June, 30 September, 31 December or 31 March. */
export const lastDayOfQuarter = (quarter: Quarter): IsoDate =>
  addDays(addMonths(firstDay(yearOfQuarter(quarter)), 3 * Number(quarter.slice(-1))), -1);

/** Is it the quarter that ends on 31 March, with its year? */
export const isLastOfYear = (quarter: Quarter): boolean => quarter.endsWith("Q4");

/** `2018/19 Q1` as it stands in a folder name or an address: `2018-19-q1`. */
export const quarterSlug = (quarter: Quarter): string =>
  `${yearSlug(yearOfQuarter(quarter))}-${quarter.slice(-2).toLowerCase()}`;
