import {addDays, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import {type Child, inCareOn, type PeriodOfCare, type Placement} from "../children/child.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import {placementsInYear} from "./placements.ts";

/** A stay with foster carers in a year that is long enough for something to happen in it. */
export interface LongStay {
  readonly period: PeriodOfCare;
  readonly placement: Placement;
  /** The days of the year well inside it. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How many homes the child has in the year. */
  readonly homes: number;
}

/** Days at both ends of a stay in which nothing else happens. */
const MARGIN = 60;

/** The stays with foster carers (U4 and U6) that children in care at the end of the year have in it. */
export function longStays(children: readonly Child[], year: ReportingYear): LongStay[] {
  const open = openDays(year);
  const periods = children
    .filter(({unaccompanied}) => !unaccompanied)
    .flatMap((child) => child.periods)
    .filter((period) => inCareOn(period, lastDay(year)));
  return periods.flatMap((period) =>
    period.placements.flatMap((placement, index) => {
      const until = period.placements[index + 1]?.from ?? period.ended ?? addDays(open.to, MARGIN);
      const from = latest(open.from, addDays(placement.from, MARGIN));
      const to = earliest(addDays(open.to, -MARGIN), addDays(until, -MARGIN));
      const fostered = placement.type === "U4" || placement.type === "U6";
      const homes = placementsInYear(period.child, year);
      return fostered && from < to ? [{period, placement, from, to, homes}] : [];
    })
  );
}
