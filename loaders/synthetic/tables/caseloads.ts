import {addDays, addMonths} from "../../contract/calendar/iso-date.ts";
import {monthsOf, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {required} from "../../contract/required.ts";
import type {Random} from "../random.ts";
import {dateCell, type Table} from "./csv.ts";

/**
 * The lowest and the highest caseload of each year as printed, and the mean of all officers and months. It rounds to
 * the printed average if that is inside the range; in 2014/15 and 2017/18 it is not, so only the ledger has it.
 */
interface YearOfCaseloads {
  readonly lowest: number;
  readonly highest: number;
  /** The mean of the officers' loads. */
  readonly mean: number;
}

const CASELOADS: Readonly<Record<ReportingYear, YearOfCaseloads>> = {
  "2014/15": {lowest: 58, highest: 62, mean: 59.4},
  "2015/16": {lowest: 62, highest: 67, mean: 66.6},
  "2016/17": {lowest: 60, highest: 68, mean: 66.8},
  "2017/18": {lowest: 62, highest: 65, mean: 63.3},
  "2018/19": {lowest: 44, highest: 68, mean: 61.8}
};

const OFFICERS = ["officer-1", "officer-2", "officer-3", "officer-4", "officer-5"];

/** One officer was away for some months of 2018/19, until a colleague was seconded in February 2019. */
const AWAY: Readonly<Record<string, number>> = {
  "2018-10": 52,
  "2018-11": 46,
  "2018-12": 44,
  "2019-01": 45,
  "2019-02": 55
};

/** How many children each officer held on the last day of each month. */
export function caseloads(random: Random): Table {
  const rows = Object.entries(CASELOADS).flatMap(([year, plan]) => {
    const cells = monthsOf(year).flatMap((month) =>
      OFFICERS.map((officer) => ({officer, month, away: officer === "officer-5" ? AWAY[month] : undefined}))
    );
    const loads = loadsOf(
      random,
      plan,
      cells.map(({away}) => away)
    );
    return cells.map(({officer, month}, index) => [
      officer,
      dateCell(addDays(addMonths(`${month}-01`, 1), -1)),
      String(loads[index]),
      "1"
    ]);
  });
  return {columns: ["officer", "counted_on", "children", "full_time_equivalent"], rows};
}

/** Loads that include both ends of the range, changed one at a time until they have the mean. */
function loadsOf(
  random: Random,
  {lowest, highest, mean}: YearOfCaseloads,
  fixed: readonly (number | undefined)[]
): number[] {
  const near = (load: number) => Math.min(highest, Math.max(lowest, load));
  const loads = fixed.map((load) => load ?? near(Math.round(mean + (random.next() - 0.5) * 4)));
  const free = loads.map((_, index) => index).filter((index) => fixed[index] === undefined);
  const [first, second, ...others] = random.sample(free, free.length);
  if (first !== undefined) loads[first] = highest;
  if (second !== undefined && !loads.includes(lowest)) loads[second] = lowest;
  const target = Math.round(mean * loads.length);
  for (let turn = 0; sum(loads) !== target; turn += 1) {
    const index = required(others[turn % others.length], "a month whose caseload is free");
    loads[index] = near(required(loads[index], "a caseload") + Math.sign(target - sum(loads)));
  }
  return loads;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
