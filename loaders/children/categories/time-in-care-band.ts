import {bandReached} from "../../contract/bands.ts";
import type {CategoryOf} from "../../contract/breakdowns.ts";
import {completedMonths, type IsoDate} from "../../contract/calendar/iso-date.ts";

export type TimeInCareBand = CategoryOf<"time-in-care">;

/** How long a period of care that began on `began` has lasted by `on`; six months to the day is `6-to-12-months`. */
export const timeInCareBand = (began: IsoDate, on: IsoDate): TimeInCareBand =>
  bandReached("time-in-care", completedMonths(began, on));
