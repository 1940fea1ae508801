import {lastDay} from "../../contract/calendar/reporting-year.ts";
import {
  type Child,
  type Home,
  holdingOn,
  inCareOn,
  type PeriodOfCare,
  type Placement
} from "../children/child.ts";
import {PLAN} from "../plan.ts";
import {type Random, Unlucky} from "../random.ts";

/**
 * Settles how far from home each placement is, year by year, so that on each 31 March as many children as planned live
 * more than 20 miles away. A home keeps its distance from one year to the next. Unaccompanied children have no distance,
 * because their own home is not known (rule 406 of the Department's checks).
 */
export function settleDistances(random: Random, children: readonly Child[]): void {
  const periods = children.flatMap((child) => child.periods);
  const withHome = periods.filter(({child}) => !child.unaccompanied);
  for (const plan of PLAN) {
    const last = lastDay(plan.year);
    const lived = withHome
      .filter((period) => inCareOn(period, last))
      .map((one) => holdingOn(one.placements, last));
    const far = lived.filter(({home}) => home.miles !== null && home.miles > 20).length;
    if (far > plan.overTwentyMiles) throw new Unlucky("too many still live far away");
    const open = lived.filter(({home}) => home.location === null);
    for (const placement of random.sample(open, plan.overTwentyMiles - far, remoteness))
      settleFar(random, placement.home);
    for (const placement of open) if (placement.home.location === null) settleNear(random, placement);
    for (const placement of placementsUntil(withHome, last))
      if (placement.home.location === null) settleByChance(random, placement);
  }
  for (const {placements} of periods.filter(({child}) => child.unaccompanied))
    for (const {home} of placements) settleUnaccompanied(random, home);
}

/** Settles how far from the child's home a placement is, for placements that no plan counts. */
export const settleByChance = (random: Random, placement: Placement): void =>
  random.chance(0.08 * remoteness(placement))
    ? settleFar(random, placement.home)
    : settleNear(random, placement);

/** Settles whether an unaccompanied child lives in the council's own area: no distance is known. */
export function settleUnaccompanied(random: Random, home: Home): void {
  home.location = random.chance(0.35) ? "IN" : "OUT";
}

const placementsUntil = (periods: readonly PeriodOfCare[], last: string): Placement[] =>
  periods.flatMap(({placements}) => placements).filter(({from}) => from <= last);

/** How likely a placement is to be far away: children's homes, special schools and private carers most, parents never. */
function remoteness({type, home}: Placement): number {
  if (type === "P1") return 0;
  if (type === "K2" || type === "S1" || type === "R1" || type === "K1" || type === "R5") return 5;
  if (type === "A6" || type === "A4") return 4;
  return home.provider === "PR4" ? 3 : 0.8;
}

function settleFar(random: Random, home: Home): void {
  home.miles = round(20.1 + Math.min(random.wait(28), 210));
  home.location = "OUT";
}

/** Settles a distance within 20 miles, with England's shares by band. The district is about twelve miles across. */
function settleNear(random: Random, {type, home}: Placement): void {
  const band = random.weighted({"0": type === "P1" ? 90 : 38, "5": 28, "10": 34});
  home.miles = round(Number(band) + random.next() * (band === "10" ? 9.9 : 4.9));
  const inside = home.miles < 5 ? 0.82 : home.miles < 10 ? 0.45 : 0.04;
  // The council's own homes are within its boundary; its foster carers need not be.
  home.location = random.chance(inside) ? "IN" : "OUT";
}

const round = (miles: number): number => Math.round(miles * 10) / 10;
