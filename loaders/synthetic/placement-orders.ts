import {addDays, addMonths, ageOn, type IsoDate} from "../calendar/iso-date.ts";
import {endingYear, firstDay, type ReportingYear, reportingYearEnding} from "../calendar/reporting-year.ts";
import type {PeriodOfCare} from "./child.ts";
import {workingDayBetween} from "./chosen-day.ts";
import {openDays} from "./open-days.ts";
import type {PlacementOrderPlan} from "./plan.ts";
import type {Random} from "./random.ts";

/** Proceedings take about 26 weeks (Children Act 1989, section 32), so no order is granted sooner than this. */
const DAYS_OF_PROCEEDINGS = 150;

interface Grant {
  readonly count: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What becomes of the child, given the day that the order was granted. */
  readonly then: (period: PeriodOfCare, granted: IsoDate) => void;
}

/**
 * Grants the placement orders of a year to young children who have been through proceedings, and settles what
 * becomes of each: adopted this year or next, revoked, or still waiting for a family.
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
  const winter = addMonths(firstDay(year), 8);

  const adoptedBetween = (earliest: IsoDate, latest: IsoDate) => (period: PeriodOfCare, granted: IsoDate) => {
    period.placementOrder = {granted, revoked: null};
    period.ended = workingDayBetween(random, later(earliest, addDays(granted, 200)), latest);
    period.reason = random.chance(0.8) ? "E12" : "E11";
  };
  const revokedBetween = (earliest: IsoDate, latest: IsoDate) => (period: PeriodOfCare, granted: IsoDate) => {
    period.placementOrder = {granted, revoked: workingDayBetween(random, earliest, latest)};
  };
  const stillWaiting = (period: PeriodOfCare, granted: IsoDate) => {
    period.placementOrder = {granted, revoked: null};
  };

  const grants: readonly Grant[] = [
    {count: plan.adoptedThisYear, from, to: addDays(summer, -10), then: adoptedBetween(winter, to)},
    {count: plan.revokedThisYear, from, to: summer, then: revokedBetween(winter, to)},
    {count: plan.adoptedNextYear, from: summer, to, then: adoptedBetween(next.from, next.to)},
    {count: plan.revokedNextYear, from: summer, to, then: revokedBetween(next.from, addMonths(next.from, 8))},
    {count: plan.waiting, from: summer, to, then: stillWaiting}
  ];
  for (const {count, from: earliest, to: latest, then} of grants) {
    const able = periods.filter((period) => couldBeGranted(period, latest));
    for (const period of random.sample(able, count, (child) => likelihood(child, latest))) {
      const proceedingsOver = addDays(period.began, DAYS_OF_PROCEEDINGS);
      then(period, workingDayBetween(random, later(earliest, proceedingsOver), latest));
    }
  }
}

/** Free to leave care in the year: neither gone, nor held by a placement order. */
export function isFree(period: PeriodOfCare, year: ReportingYear): boolean {
  const order = period.placementOrder;
  const held = order !== null && (order.revoked === null || order.revoked >= firstDay(year));
  return period.ended === null && !held;
}

const couldBeGranted = (period: PeriodOfCare, latest: IsoDate): boolean =>
  period.ended === null &&
  period.placementOrder === null &&
  !period.child.unaccompanied &&
  addDays(period.began, DAYS_OF_PROCEEDINGS + 7) <= latest &&
  ageOn(period.child.born, latest) < 6;

/** The younger and the nearer to the end of proceedings, the likelier. */
const likelihood = ({child, began}: PeriodOfCare, latest: IsoDate): number =>
  (ageOn(child.born, latest) < 3 ? 4 : 1) * (began > addMonths(latest, -18) ? 4 : 0.5);

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
