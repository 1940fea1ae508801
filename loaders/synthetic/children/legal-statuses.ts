import {addDays, ageOn, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {lastDay} from "../../contract/calendar/reporting-year.ts";
import type {LegalStatus} from "../../contract/codes/legal-status.ts";
import {required} from "../../contract/required.ts";
import {firstWorkingDay} from "../chosen-day.ts";
import {awayFromYearEnd} from "../open-days.ts";
import {LAST_YEAR, LEGAL_STATUSES_IN_2019} from "../plan.ts";
import type {Random} from "../random.ts";
import {inCareOn, type LegalSpan, type PeriodOfCare} from "./child.ts";

/** How a child comes to be looked after in law: by agreement throughout, through care proceedings, or on remand. */
type Route = "agreement" | "proceedings" | "remand";

/**
 * Gives every period of care its legal statuses. On the last 31 March as many children are looked after by agreement
 * (section 20) and on remand as the plan says, and the others under orders.
 */
export function settleLegalStatuses(random: Random, periods: readonly PeriodOfCare[]): void {
  const last = lastDay(LAST_YEAR);
  const routes = new Map<PeriodOfCare, Route>();
  for (const period of periods) routes.set(period, routeOf(random, period));

  const staying = periods.filter((period) => inCareOn(period, last));
  const open = staying.filter(({child, placementOrder}) => !child.unaccompanied && placementOrder === null);
  for (const period of open) routes.set(period, "proceedings");
  const byAgreement =
    LEGAL_STATUSES_IN_2019.section20 - staying.filter(({child}) => child.unaccompanied).length;
  for (const period of random.sample(open, byAgreement, (one) => agreementLikelihood(one, last)))
    routes.set(period, "agreement");
  const couldBeRemanded = open.filter(
    (one) =>
      routes.get(one) === "proceedings" &&
      ageOn(one.child.born, one.began) >= 13 &&
      daysBetween(one.began, last) < 400
  );
  for (const period of random.sample(couldBeRemanded, LEGAL_STATUSES_IN_2019.remanded))
    routes.set(period, "remand");

  for (const period of periods)
    period.legal = spans(
      random,
      period,
      required(routes.get(period), "the route of a period of care"),
      last
    ).filter(({from}) => period.ended === null || from < period.ended);
}

/** Agreements are more common for older children and short stays, and were more common in the first years. */
function routeOf(random: Random, period: PeriodOfCare): Route {
  const {child, began, ended, reason} = period;
  if (child.unaccompanied) return "agreement";
  if (period.placementOrder !== null || reason === "E43" || reason === "E45") return "proceedings";
  const age = ageOn(child.born, began);
  const days = ended === null ? Number.POSITIVE_INFINITY : daysBetween(began, ended);
  if (reason === "E9" && days < 200) return "remand";
  const care = age < 10 ? 0.85 : age < 14 ? 0.65 : age < 16 ? 0.45 : 0.2;
  const early = began < "2015-04-01" ? 0.85 : 1;
  return random.chance(care * early * (days < 60 ? 0.5 : 1)) ? "proceedings" : "agreement";
}

const agreementLikelihood = ({child, began}: PeriodOfCare, last: IsoDate): number => {
  const age = ageOn(child.born, began);
  const recent = daysBetween(began, last) < 400 ? 3 : 1;
  return (age < 10 ? 0.6 : age < 14 ? 1.5 : 5) * recent;
};

function spans(random: Random, period: PeriodOfCare, route: Route, last: IsoDate): LegalSpan[] {
  const {began} = period;
  if (route === "remand") return [{from: began, status: "J1"}];
  if (route === "agreement") return [{from: began, status: "V2"}];
  const legal = untilInterimOrder(random, period, last);
  const interim = required(legal.at(-1), "the interim care order").from;
  const full = awayFromYearEnd(firstWorkingDay(addDays(interim, random.whole(125, 270))));
  const order = period.placementOrder;
  if (order === null) return [...legal, {from: full, status: "C2"}];
  // A placement order made with the care order takes its place in the return.
  const first: LegalSpan[] = addDays(full, 20) < order.granted ? [{from: full, status: "C2"}] : [];
  const after: LegalSpan[] = order.revoked === null ? [] : [{from: order.revoked, status: "C2"}];
  return [...legal, ...first, {from: order.granted, status: "E1"}, ...after];
}

/** The legal statuses up to the interim care order: care may begin by police protection, by agreement or by the order. */
function untilInterimOrder(
  random: Random,
  {began, ended, placementOrder}: PeriodOfCare,
  last: IsoDate
): LegalSpan[] {
  const enough = (days: number) => addDays(began, days) < (ended ?? last) && placementOrder === null;
  const first = random.weighted<LegalStatus>({C1: 46, V2: enough(200) ? 34 : 4, L1: 12, L2: 8});
  const span = {from: began, status: first};
  // Police protection lasts 72 hours at most, an emergency protection order eight days (Children Act 1989, 44 to 46).
  const days =
    first === "L1" ? random.whole(1, 3) : first === "L2" ? random.whole(4, 8) : random.whole(20, 170);
  const interim = awayFromYearEnd(addDays(began, days));
  const longer = interim > addDays(began, days);
  if (first === "C1" || longer || !enough(days + 1)) return [{from: began, status: "C1"}];
  return [span, {from: interim, status: "C1"}];
}
