import {addDays, ageOn, daysBetween, type IsoDate} from "../../contract/calendar/iso-date.ts";
import {firstDay, lastDay, type ReportingYear} from "../../contract/calendar/reporting-year.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import {type Child, inCareBetween, inCareOn, type PeriodOfCare, type Placement} from "../children/child.ts";
import {dayBetween} from "../chosen-day.ts";
import {earliest, latest} from "../earliest-and-latest.ts";
import {openDays} from "../open-days.ts";
import {PLAN, type YearPlan} from "../plan.ts";
import type {Random} from "../random.ts";
import {newHome} from "./new-home.ts";
import {placementKind, staysWithRelatives} from "./placement-kinds.ts";
import {reasonForMove} from "./reason-for-move.ts";
import {turningPoint} from "./turning-point.ts";

/** The fewest days that a placement lasts, far above the "24 hours or more" of the guidance. */
const DAYS_BETWEEN_MOVES = 9;

/**
 * Gives every period of care its placements: first the moves at turning points, then others year by year, so that on
 * each 31 March as many children as planned have had three placements or more in the year.
 */
export function settlePlacements(random: Random, children: readonly Child[]): void {
  for (const period of children.flatMap(({periods}) => periods)) {
    const type = placementKind(random, period, period.began, true);
    const first: Placement = {from: period.began, type, home: newHome(random, type), reason: null};
    period.placements = [first, ...turningPoint(random, period, first)];
  }
  for (const plan of PLAN) moveInYear(random, plan, children);
}

function moveInYear(random: Random, plan: YearPlan, children: readonly Child[]): void {
  const {year} = plan;
  const last = lastDay(year);
  const inYear = children
    .flatMap(({periods}) => periods)
    .filter((p) => inCareBetween(p, firstDay(year), last));
  const staying = inYear.filter((period) => inCareOn(period, last));
  const unsettled = staying.filter(({child}) => placementsInYear(child, year) >= 3);
  const able = staying.filter(
    (period) =>
      !unsettled.includes(period) && roomForMoves(period, year) >= 3 - placementsInYear(period.child, year)
  );
  const chosen = random.sample(able, plan.threeOrMorePlacements - unsettled.length, (one) =>
    restlessness(one, last)
  );
  for (const period of chosen) {
    const more = random.weighted({"0": 70, "1": 22, "2": 8});
    const needed = 3 - placementsInYear(period.child, year) + Number(more);
    addMoves(random, period, year, Math.min(needed, roomForMoves(period, year)));
  }
  for (const period of inYear) {
    if (unsettled.includes(period) || chosen.includes(period)) continue;
    const stays = staying.includes(period);
    const most = Math.min(roomForMoves(period, year), stays ? 2 - placementsInYear(period.child, year) : 2);
    if (most > 0 && random.chance(plan.moves * chanceOfMove(period, year)))
      addMoves(random, period, year, !stays && random.chance(0.15) ? most : 1);
  }
}

/** How many homes the child lived in during the year. */
export function placementsInYear(child: Child, year: ReportingYear): number {
  const homes = child.periods.flatMap(({placements, ended}) =>
    placements
      .filter(({from}, index) => {
        const until = placements[index + 1]?.from ?? ended;
        return from <= lastDay(year) && (until === null || until > firstDay(year));
      })
      .map(({home}) => home)
  );
  return new Set(homes).size;
}

/** Placements from which nobody moves without a turning point: with adopters, with parents, in custody. */
const STAYING: ReadonlySet<PlacementType> = new Set(["A3", "A4", "A5", "A6", "P1", "R5"]);

/** The days of the year on which the child may move: before a turning point, and not close to either end. */
function spell(period: PeriodOfCare, year: ReportingYear): {from: IsoDate; to: IsoDate} {
  const open = openDays(year);
  const since = addDays(period.began, DAYS_BETWEEN_MOVES);
  const turn = period.placements.find(({from}) => from >= firstDay(year) && from > period.began)?.from;
  const until = addDays(turn ?? period.ended ?? open.to, -DAYS_BETWEEN_MOVES);
  return {from: latest(since, open.from), to: earliest(until, open.to)};
}

function roomForMoves(period: PeriodOfCare, year: ReportingYear): number {
  const {from, to} = spell(period, year);
  const current = period.placements.findLast((one) => one.from <= to);
  if (current === undefined) return 0;
  const settled =
    STAYING.has(current.type) ||
    period.placements.some(({type}) => type === "A5") ||
    (current.type === "U3" && staysWithRelatives(period));
  return settled ? 0 : Math.max(0, Math.floor(daysBetween(from, to) / (2 * DAYS_BETWEEN_MOVES)));
}

function addMoves(random: Random, period: PeriodOfCare, year: ReportingYear, count: number): void {
  const {from, to} = spell(period, year);
  const days = Math.floor(daysBetween(from, to) / count);
  for (let move = 0; move < count; move += 1) {
    const begin = addDays(from, move * days);
    const on = dayBetween(random, begin, addDays(begin, Math.max(0, days - DAYS_BETWEEN_MOVES)));
    const type = placementKind(random, period, on, false);
    const reason = reasonForMove(random, type, on);
    period.placements.push({from: on, type, home: newHome(random, type), reason});
  }
  period.placements.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Teenagers and children who came recently move most. */
function restlessness({child, began}: PeriodOfCare, last: IsoDate): number {
  const age = ageOn(child.born, last);
  return (age < 5 ? 0.3 : age < 10 ? 1 : age < 13 ? 2 : 4) * (daysBetween(began, last) < 730 ? 2 : 0.8);
}

function chanceOfMove({began, child}: PeriodOfCare, year: ReportingYear): number {
  const days = daysBetween(began, lastDay(year));
  return (days < 365 ? 0.4 : days < 1000 ? 0.26 : 0.17) * (ageOn(child.born, lastDay(year)) < 3 ? 0.7 : 1);
}
