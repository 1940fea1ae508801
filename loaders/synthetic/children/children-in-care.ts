import {endingYear, firstDay, lastDay, reportingYearEnding} from "../../contract/calendar/reporting-year.ts";
import {BEFORE, FIRST_YEAR, LAST_YEAR, PLAN} from "../plan.ts";
import type {Random} from "../random.ts";
import {arrivals, childrenBefore} from "./arrivals.ts";
import type {Child, PeriodOfCare} from "./child.ts";
import {grantPlacementOrders} from "./placement-orders.ts";
import {settleBirthdays, unaccompaniedWhoLeave} from "./unaccompanied-who-leave.ts";
import {whoLeaves} from "./who-leaves.ts";

/**
 * Makes the children who were looked after, with the days on which care began and ended and the reasons: year by year,
 * so that as many started, ceased and stayed as the plan says. Legal statuses and placements come later.
 */
export function childrenInCare(random: Random): Child[] {
  const children = childrenBefore(random);
  const yearBefore = reportingYearEnding(endingYear(FIRST_YEAR) - 1);
  grantPlacementOrders(random, yearBefore, BEFORE.placementOrders, settled(children, yearBefore));

  let before: Stock = BEFORE;
  for (const plan of PLAN) {
    children.push(...arrivals(random, plan, children));
    const leavingUnaccompanied = before.unaccompanied + plan.startedUnaccompanied - plan.unaccompanied;
    const leaving = before.lookedAfter + plan.started - plan.lookedAfter - leavingUnaccompanied;
    unaccompaniedWhoLeave(random, plan, unaccompanied(children, plan.year), leavingUnaccompanied);
    const others = settled(children, plan.year);
    grantPlacementOrders(random, plan.year, plan.placementOrders, others);
    whoLeaves(random, plan, others, leaving);
    before = plan;
  }
  settleBirthdays(
    random,
    children.flatMap(({periods}) => periods),
    lastDay(LAST_YEAR)
  );
  return children;
}

type Stock = {readonly lookedAfter: number; readonly unaccompanied: number};

/** Periods of care that had not ended when the year began. */
const inYear = (children: readonly Child[], year: string): PeriodOfCare[] =>
  children.flatMap(({periods}) => periods).filter(({ended}) => ended === null || ended >= firstDay(year));

const settled = (children: readonly Child[], year: string): PeriodOfCare[] =>
  inYear(children, year).filter(({child}) => !child.unaccompanied);

const unaccompanied = (children: readonly Child[], year: string): PeriodOfCare[] =>
  inYear(children, year).filter(({child}) => child.unaccompanied);
