import {addDays} from "../../contract/calendar/iso-date.ts";
import type {Child} from "../children/child.ts";
import {workingDayBetween} from "../chosen-day.ts";
import {PLAN} from "../plan.ts";
import type {Random} from "../random.ts";
import {longStays} from "./long-stays.ts";

/** How many foster placements become long-term with the same carers in a year. */
const IN_A_YEAR = 16;

/** Makes some foster placements long-term (U6 to U4), which is a new episode in the return but no move for the child. */
export function settleStayingForGood(random: Random, children: readonly Child[]): void {
  for (const {year} of PLAN) {
    const stays = longStays(children, year).filter(
      ({period, placement, from}) =>
        placement.type === "U6" &&
        period.placementOrder === null &&
        period.legal.some((span) => span.status === "C2" && span.from < from)
    );
    const chosen = random.sample(stays, IN_A_YEAR, ({placement, homes, from}) => {
      const settled = addDays(placement.from, 365) < from;
      return settled ? 3 : homes === 2 ? 2 : 0.5;
    });
    for (const {period, placement, from, to} of chosen) {
      const on = workingDayBetween(random, from, to);
      const sameDay =
        period.legal.some((span) => span.from === on) || period.placements.some((one) => one.from === on);
      if (sameDay) continue;
      period.placements.push({from: on, type: "U4", home: placement.home, reason: "PLACE"});
      period.placements.sort((a, b) => (a.from < b.from ? -1 : 1));
    }
  }
}
