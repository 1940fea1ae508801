import type {IsoDate} from "./iso-date.ts";

/** A collection year of the SSDA903 return, 1 April to 31 March, as it is written: `2018/19`. */
export type ReportingYear = string;

/** The year that `date` falls in: `2019-03-31` is in `2018/19`, the day after in `2019/20`. */
export function reportingYearOf(date: IsoDate): ReportingYear {
  const calendarYear = Number(date.slice(0, 4));
  return reportingYearEnding(date.slice(5) <= "03-31" ? calendarYear : calendarYear + 1);
}

/** `2019` is `2018/19`: the collection is known by the year in which it ends. */
export const reportingYearEnding = (year: number): ReportingYear =>
  `${year - 1}/${String(year % 100).padStart(2, "0")}`;

/** `2018/19` ends in 2019. */
export const endingYear = (year: ReportingYear): number => Number(year.slice(0, 4)) + 1;

/** 1 April. */
export const firstDay = (year: ReportingYear): IsoDate => `${year.slice(0, 4)}-04-01`;

/** 31 March. */
export const lastDay = (year: ReportingYear): IsoDate => `${endingYear(year)}-03-31`;

/** `2017/18` of `2018/19`. */
export const yearBefore = (year: ReportingYear): ReportingYear => reportingYearEnding(endingYear(year) - 1);

/** `2019/20` of `2018/19`. */
export const yearAfter = (year: ReportingYear): ReportingYear => reportingYearEnding(endingYear(year) + 1);

/** The last day of the year before: where the stock that a year starts from is counted. */
export const dayBefore = (year: ReportingYear): IsoDate => `${year.slice(0, 4)}-03-31`;

/** `2018/19` as it stands in a folder name or an address: `2018-19`. */
export const yearSlug = (year: ReportingYear): string => year.replace("/", "-");

/** `2018/19` of `2018-19`. */
export const yearOfSlug = (slug: string): ReportingYear => slug.replace("-", "/");

/** `2018/19 Q1` (April to June) to `2018/19 Q4` for a month such as `2018-04`. */
export function quarterOf(month: string): string {
  const quarter = Math.floor(((Number(month.slice(5, 7)) + 8) % 12) / 3) + 1;
  return `${reportingYearOf(`${month}-01`)} Q${quarter}`;
}

/** The year of a released period: of a year itself, of a quarter (`2018/19 Q2`) or of a month (`2018-04`). */
export const yearOfPeriod = (period: string): ReportingYear =>
  /^\d{4}-\d{2}$/.test(period) ? reportingYearOf(`${period}-01`) : period.slice(0, 7);

/** The twelve months of a year, `2018-04` to `2019-03`. */
export function monthsOf(year: ReportingYear): readonly string[] {
  const start = Number(year.slice(0, 4));
  return Array.from({length: 12}, (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return `${month >= 4 ? start : start + 1}-${String(month).padStart(2, "0")}`;
  });
}
