import {addDays, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {type Child, inCareOn, lastPlacement, type PeriodOfCare, type Placement} from "../children/child.ts";
import {dayBetween} from "../chosen-day.ts";
import {settleByChance, settleUnaccompanied} from "../placements/distances.ts";
import {newHome} from "../placements/new-home.ts";
import {placementKind} from "../placements/placement-kinds.ts";
import {reasonForMove} from "../placements/reason-for-move.ts";
import type {Random} from "../random.ts";
import type {OpenDays} from "./comings-and-goings.ts";
import {QUARTER_PLAN} from "./quarter-plan.ts";

/** Placements from which nobody moves in this quarter: with adopters, with parents, in custody, temporary ones. */
const STAYING = new Set(["A3", "A4", "A5", "A6", "P1", "R5", "T0", "T1", "T2", "T3", "T4"]);

/** Gives newcomers their first home and moves as many of the other children as planned. */
export function settleHomes(random: Random, children: readonly Child[], {from, to}: OpenDays): void {
  const periods = children.flatMap((child) => child.periods);
  for (const period of periods.filter(({placements}) => placements.length === 0))
    moveTo(random, period, period.began, true);
  const able = periods.filter(
    (period) =>
      inCareOn(period, to) &&
      lastPlacement(period).from < addDays(from, 20) &&
      !STAYING.has(lastPlacement(period).type)
  );
  for (const period of random.sample(able, QUARTER_PLAN.moves))
    moveTo(random, period, dayBetween(random, addDays(from, 30), addDays(to, -2)), false);
}

function moveTo(random: Random, period: PeriodOfCare, on: IsoDate, first: boolean): void {
  const type = placementKind(random, period, on, first);
  const reason = first ? null : reasonForMove(random, type, on);
  const placement: Placement = {from: on, type, home: newHome(random, type), reason};
  if (period.child.unaccompanied) settleUnaccompanied(random, placement.home);
  else settleByChance(random, placement);
  period.placements.push(placement);
}
