import {completedMonths, type IsoDate} from "../../contract/calendar/iso-date.ts";

export type TimeInCareBand =
  | "under-6-months"
  | "6-to-12-months"
  | "1-to-2-years"
  | "2-to-3-years"
  | "3-to-5-years"
  | "5-to-10-years"
  | "over-10-years";

const UPPER_ENDS: readonly (readonly [band: TimeInCareBand, months: number])[] = [
  ["under-6-months", 6],
  ["6-to-12-months", 12],
  ["1-to-2-years", 24],
  ["2-to-3-years", 36],
  ["3-to-5-years", 60],
  ["5-to-10-years", 120]
];

/** How long a period of care that began on `began` has lasted by `on`; six months to the day is `6-to-12-months`. */
export function timeInCareBand(began: IsoDate, on: IsoDate): TimeInCareBand {
  const months = completedMonths(began, on);
  return UPPER_ENDS.find(([, end]) => months < end)?.[0] ?? "over-10-years";
}
