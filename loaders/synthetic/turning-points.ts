import {addDays, addMonths, daysBetween, type IsoDate} from "../calendar/iso-date.ts";
import {firstDay, lastDay} from "../calendar/reporting-year.ts";
import type {PlacementType} from "../read/codes/placement-type.ts";
import type {PeriodOfCare, Placement} from "./child.ts";
import {dayBetween} from "./chosen-day.ts";
import {placementKind, providerOf} from "./placement-kinds.ts";
import {PLAN} from "./plan.ts";
import {awayFromYearEnd} from "./open-days.ts";
import type {Random} from "./random.ts";

/**
 * The placements that follow from how a period of care goes on: with adopters, back with parents before going
 * home, towards a life of one's own at sixteen, or staying for good with the same foster carers. In order.
 */
export function turningPoints(random: Random, period: PeriodOfCare): Placement[] {
  const last = lastDay(PLAN.at(-1)?.year ?? "");
  const until = period.ended ?? addDays(last, -10);
  const turn = turnOf(random, period, until);
  if (turn === null) return [];
  const {on, type, sameCarer} = turn;
  if (on <= addDays(period.began, 10) || on >= addDays(until, -9) || on !== awayFromYearEnd(on)) return [];
  const home = period.placements[0]?.home;
  const reason = sameCarer ? "PLACE" : "CARPL";
  if (sameCarer && home !== undefined) return [{from: on, type, home, reason}];
  return [{from: on, type, home: {provider: providerOf(random, type), miles: null, location: null}, reason}];
}

interface Turn {
  readonly on: IsoDate;
  readonly type: PlacementType;
  readonly sameCarer: boolean;
}


function turnOf(random: Random, period: PeriodOfCare, until: IsoDate): Turn | null {
  const {child, began, reason} = period;
  const first = period.placements[0]?.type;
  const order = period.placementOrder;
  const days = daysBetween(began, until);
  const fostered = first === "U6" || first === "U5";

  if (order !== null && order.revoked === null) {
    const matched = awayFromYearEnd(addDays(order.granted, random.whole(25, 110)));
    // An adoption order can be made ten weeks after the child moved in (Adoption and Children Act 2002, section 42).
    const latest = addDays(until, period.ended === null ? -12 : -80);
    const withCarer = fostered && (first === "U5" || random.chance(0.12));
    const on = matched < latest || period.ended === null ? matched : awayFromYearEnd(latest);
    return {on, type: withCarer ? "A5" : "A6", sameCarer: withCarer};
  }
  const full = period.legal.find(({status}) => status === "C2");
  if (reason === "E4A" && full !== undefined && random.chance(0.5))
    return {on: addDays(until, -random.whole(30, 150)), type: "P1", sameCarer: false};
  if (period.ended === null && full !== undefined && random.chance(0.09))
    return {
      on: dayBetween(random, addDays(full.from, 20), addDays(full.from, 400)),
      type: "P1",
      sameCarer: false
    };
  const sixteen = addMonths(child.born, 16 * 12 + random.whole(2, 20));
  if ((reason === "E5" || reason === "E6") && sixteen > began && sixteen < until && random.chance(0.6))
    return {on: sixteen, type: random.chance(0.8) ? "H5" : "P2", sameCarer: false};
  if (first === "R2" || first === "R3" || first === "U5" || first === "U2" || first === "K1")
    return {on: addDays(began, random.whole(35, 150)), type: "U6", sameCarer: false};
  if (first === "U6" && days > 700 && random.chance(0.35))
    return {on: addDays(began, random.whole(350, 800)), type: "U4", sameCarer: true};
  // Children who came into care before the first return have moved before it too.
  const firstReturn = firstDay(PLAN[0]?.year ?? "");
  if (addDays(began, 300) < firstReturn && random.chance(0.75)) {
    const type = placementKind(random, period, addDays(firstReturn, -150), false);
    return {on: dayBetween(random, addDays(began, 60), addDays(firstReturn, -20)), type, sameCarer: false};
  }
  return null;
}
