import {addDays, addMonths, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import type {PeriodOfCare, Placement, PlacementOrder} from "../children/child.ts";
import {dayBetween} from "../chosen-day.ts";
import {earliest} from "../earliest-and-latest.ts";
import {awayFromYearEnd} from "../open-days.ts";
import {FIRST_YEAR, LAST_YEAR} from "../plan.ts";
import type {Random} from "../random.ts";
import {newHome} from "./new-home.ts";
import {placementKind, staysWithRelatives} from "./placement-kinds.ts";

interface Turn {
  readonly on: IsoDate;
  readonly type: PlacementType;
  /** Do the child's first carers adopt the child? */
  readonly sameCarer?: true;
}

/** First placements that are meant to be short: hospitals, assessment centres, carers who might adopt. */
const PASSING: ReadonlySet<PlacementType> = new Set(["R2", "R3", "U5", "U2", "K1"]);

/** An adoption can be applied for ten weeks after the child moved in (Adoption and Children Act 2002, section 42). */
const DAYS_WITH_ADOPTERS = 80;

/**
 * The placement, if any, to which a change in the child's plan leads: with adopters, with parents before going home, or
 * towards independent living from sixteen.
 */
export function turningPoint(random: Random, period: PeriodOfCare, first: Placement): Placement[] {
  const until = period.ended ?? addDays(lastDay(LAST_YEAR), -10);
  const turn = turnOf(random, period, first.type, until);
  if (turn === null) return [];
  const {type, sameCarer} = turn;
  const on = awayFromYearEnd(turn.on);
  if (on <= addDays(period.began, 10) || on >= addDays(until, -9)) return [];
  return sameCarer
    ? [{from: on, type, home: first.home, reason: "PLACE"}]
    : [{from: on, type, home: newHome(random, type), reason: "CARPL"}];
}

function turnOf(random: Random, period: PeriodOfCare, first: PlacementType, until: IsoDate): Turn | null {
  const {child, began, reason, placementOrder: order} = period;
  if (order !== null && order.revoked === null) return withAdopters(random, period, order, first, until);

  if (staysWithRelatives(period) && first !== "U3")
    return {on: addDays(began, Math.floor(daysBetween(began, until) * 0.4)), type: "U3"};

  const fullOrder = period.legal.find(({status}) => status === "C2")?.from;
  if (fullOrder !== undefined && reason === "E4A" && random.chance(0.5))
    return {on: addDays(until, -random.whole(30, 150)), type: "P1"};
  if (fullOrder !== undefined && period.ended === null && random.chance(0.09))
    return {on: dayBetween(random, addDays(fullOrder, 20), addDays(fullOrder, 400)), type: "P1"};

  const sixteen = addMonths(child.born, 16 * 12 + random.whole(2, 20));
  if ((reason === "E5" || reason === "E6") && sixteen > began && sixteen < until && random.chance(0.6))
    return {on: sixteen, type: random.chance(0.8) ? "H5" : "P2"};

  if (PASSING.has(first)) return {on: addDays(began, random.whole(35, 150)), type: "U6"};
  return beforeTheReturns(random, period);
}

function withAdopters(
  random: Random,
  {ended}: PeriodOfCare,
  {granted}: PlacementOrder,
  first: PlacementType,
  until: IsoDate
): Turn {
  const matched = addDays(granted, random.whole(25, 110));
  const on = ended === null ? matched : earliest(matched, addDays(until, -DAYS_WITH_ADOPTERS));
  const carersAdopt = first === "U5" || (first === "U6" && random.chance(0.12));
  return carersAdopt ? {on, type: "A5", sameCarer: true} : {on, type: "A6"};
}

/** Most children who came into care long before the first return moved before it too. */
function beforeTheReturns(random: Random, period: PeriodOfCare): Turn | null {
  const firstReturn = firstDay(FIRST_YEAR);
  if (addDays(period.began, 300) >= firstReturn || random.chance(0.25)) return null;
  const on = dayBetween(random, addDays(period.began, 60), addDays(firstReturn, -20));
  return {on, type: placementKind(random, period, on, false)};
}
