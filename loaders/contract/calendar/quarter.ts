import type {IsoDate} from "./iso-date.ts";
import type {ReportingYear} from "./reporting-year.ts";

/** Three months of a reporting year, as they are written: `2018/19 Q1` is April to June 2018. */
export type Quarter = string;

/** The four quarters of a year, in order. */
export const quartersOf = (year: ReportingYear): readonly Quarter[] =>
  [1, 2, 3, 4].map((number) => `${year} Q${number}`);

/** `2018/19` of `2018/19 Q1`. */
export const yearOfQuarter = (quarter: Quarter): ReportingYear => quarter.slice(0, 7);

/** Is it the quarter that ends on 31 March, with its year? */
export const isLastOfYear = (quarter: Quarter): boolean => quarter.endsWith("Q4");

/** 30 June, 30 September, 31 December or 31 March. */
export function lastDayOfQuarter(quarter: Quarter): IsoDate {
  const year = Number(quarter.slice(0, 4));
  if (isLastOfYear(quarter)) return `${year + 1}-03-31`;
  if (quarter.endsWith("Q3")) return `${year}-12-31`;
  return quarter.endsWith("Q2") ? `${year}-09-30` : `${year}-06-30`;
}

/** `2018/19 Q1` as it is written in a folder name or an address: `2018-19-q1`. */
export const quarterSlug = (quarter: Quarter): string =>
  quarter.replace("/", "-").replace(" ", "-").toLowerCase();
