import {addDays, addMonths, ageOn, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {
  endingYear,
  firstDay,
  type ReportingYear,
  reportingYearEnding
} from "../../contract/calendar/reporting-year.ts";
import {workingDayBetween} from "../chosen-day.ts";
import {latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import type {PlacementOrderPlan} from "../plan.ts";
import type {Random} from "../random.ts";
import type {PeriodOfCare} from "./child.ts";

/** Proceedings take about 26 weeks (Children Act 1989, section 32), so no order is granted sooner than this. */
const DAYS_OF_PROCEEDINGS = 150;

/** The fewest days from the order to the adoption: a family is found, the child moves in, and ten weeks pass. */
const DAYS_TO_ADOPTION = 200;

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Orders of one kind: how many, when they are granted, and when they lead to adoption or are revoked. */
interface Grants {
  readonly count: number;
  readonly granted: Days;
  readonly adopted?: Days;
  readonly revoked?: Days;
}

/**
 * Grants the placement orders of a year to young children who have been through proceedings, and settles for each
 * whether the child is adopted this year or next, the order is revoked, or the child still waits for a family.
 */
export function grantPlacementOrders(
  random: Random,
  year: ReportingYear,
  plan: PlacementOrderPlan,
  periods: readonly PeriodOfCare[]
): void {
  const {from, to} = openDays(year);
  const next = openDays(reportingYearEnding(endingYear(year) + 1));
  const summer = addMonths(firstDay(year), 4);
  const spring = {from, to: addDays(summer, -10)};
  const later = {from: summer, to};
  const winter = {from: addMonths(firstDay(year), 8), to};

  const all: readonly Grants[] = [
    {count: plan.adoptedThisYear, granted: spring, adopted: winter},
    {count: plan.revokedThisYear, granted: spring, revoked: winter},
    {count: plan.adoptedNextYear, granted: later, adopted: next},
    {count: plan.revokedNextYear, granted: later, revoked: {from: next.from, to: addMonths(next.from, 8)}},
    {count: plan.waiting, granted: later}
  ];
  for (const grants of all) {
    const able = periods.filter((period) => couldBeGranted(period, grants.granted.to));
    const chosen = random.sample(able, grants.count, (one) => likelihood(one, grants.granted.to));
    for (const period of chosen) grant(random, period, grants);
  }
}

/** Can the child leave care in the year: still in care, and not under a placement order? */
export function isFree(period: PeriodOfCare, year: ReportingYear): boolean {
  const order = period.placementOrder;
  const held = order !== null && (order.revoked === null || order.revoked >= firstDay(year));
  return period.ended === null && !held;
}

function grant(random: Random, period: PeriodOfCare, {granted: days, adopted, revoked}: Grants): void {
  const granted = workingDayBetween(random, latest(days.from, proceedingsOver(period)), days.to);
  const off = revoked === undefined ? null : workingDayBetween(random, revoked.from, revoked.to);
  period.placementOrder = {granted, revoked: off};
  if (adopted === undefined) return;
  const earliest = latest(adopted.from, addDays(granted, DAYS_TO_ADOPTION));
  period.ended = workingDayBetween(random, earliest, adopted.to);
  period.reason = random.chance(0.8) ? "E12" : "E11";
}

const proceedingsOver = ({began}: PeriodOfCare): IsoDate => addDays(began, DAYS_OF_PROCEEDINGS);

const couldBeGranted = (period: PeriodOfCare, until: IsoDate): boolean =>
  period.ended === null &&
  period.placementOrder === null &&
  !period.child.unaccompanied &&
  addDays(proceedingsOver(period), 7) <= until &&
  ageOn(period.child.born, until) < 6;

/** Orders are likelier for younger children and soon after proceedings. */
const likelihood = ({child, began}: PeriodOfCare, until: IsoDate): number =>
  (ageOn(child.born, until) < 3 ? 4 : 1) * (began > addMonths(until, -18) ? 4 : 0.5);
