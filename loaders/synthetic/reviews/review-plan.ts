import type {ReportingYear} from "../../contract/calendar/reporting-year.ts";

/** The reviews of a month: how many fell due, were held, and were held in time. */
export interface MonthPlan {
  readonly month: string;
  readonly due: number;
  readonly held: number;
  readonly inTime: number;
}

const month = (name: string, due: number, held: number, inTime: number): MonthPlan => ({
  month: name,
  due,
  held,
  inTime
});

/**
 * Reviews by the month in which they were due. 2018/19 is as printed in the service's annual report. The months of
 * 2017/18 add up to the 748 reviews held whose participation it prints. Earlier reviews follow the timetable alone.
 */
export const REVIEW_MONTHS: readonly MonthPlan[] = [
  month("2017-04", 62, 61, 53),
  month("2017-05", 64, 64, 55),
  month("2017-06", 62, 62, 53),
  month("2017-07", 64, 63, 54),
  month("2017-08", 68, 67, 58),
  month("2017-09", 70, 70, 60),
  month("2017-10", 63, 63, 54),
  month("2017-11", 66, 65, 56),
  month("2017-12", 62, 62, 53),
  month("2018-01", 52, 51, 44),
  month("2018-02", 59, 58, 50),
  month("2018-03", 62, 62, 53),
  month("2018-04", 61, 61, 48),
  month("2018-05", 79, 79, 74),
  month("2018-06", 50, 50, 44),
  month("2018-07", 40, 40, 40),
  month("2018-08", 74, 74, 72),
  month("2018-09", 81, 81, 78),
  month("2018-10", 60, 60, 56),
  month("2018-11", 74, 73, 66),
  month("2018-12", 60, 59, 56),
  month("2019-01", 85, 81, 76),
  month("2019-02", 26, 25, 25),
  month("2019-03", 73, 72, 71)
];

/** Earlier months: the fewest reviews that fall due in a month of each year, and the shares held and held in time. */
export const EARLIER_MONTHS: {
  readonly due: Readonly<Record<ReportingYear, number>>;
  readonly held: number;
  readonly inTime: number;
} = {due: {"2014/15": 56, "2015/16": 60, "2016/17": 71}, held: 0.99, inTime: 0.86};
