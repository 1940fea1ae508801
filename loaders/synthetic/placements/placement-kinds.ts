import {ageOn, type IsoDate} from "../../contract/calendar/iso-date.ts";
import type {PlacementProvider} from "../../contract/codes/placement-provider.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";
import {holdingOn, type PeriodOfCare} from "../children/child.ts";
import type {Random} from "../random.ts";

type Types = Readonly<Partial<Record<PlacementType, number>>>;
type Providers = Readonly<Partial<Record<PlacementProvider, number>>>;

const FIRST: Readonly<Record<"baby" | "child" | "teenager" | "sixteen" | "unaccompanied", Types>> = {
  baby: {U6: 66, U3: 16, R3: 9, U5: 5, U2: 2, R2: 2},
  child: {U6: 74, U3: 22, P1: 2, K2: 2},
  teenager: {U6: 60, U3: 13, K2: 18, P1: 2, S1: 3, K1: 1, Z1: 1},
  sixteen: {U6: 32, U3: 8, K2: 16, H5: 36, P2: 5, R1: 2, Z1: 1},
  unaccompanied: {U6: 40, H5: 48, K2: 5, P2: 7}
};
const LATER: typeof FIRST = {
  baby: {U6: 70, U3: 20, U5: 10},
  child: {U6: 62, U4: 22, U3: 10, U1: 6},
  teenager: {U6: 48, U4: 16, K2: 26, U3: 4, S1: 3, R1: 3},
  sixteen: {U6: 26, U4: 8, H5: 38, K2: 18, P2: 8, R1: 2},
  unaccompanied: {U6: 34, H5: 52, P2: 12, K2: 2}
};

const PROVIDERS: Readonly<Partial<Record<PlacementType, Providers>>> = {
  U1: {PR1: 1},
  U2: {PR1: 1},
  U3: {PR1: 1},
  U4: {PR1: 52, PR4: 44, PR5: 4},
  U5: {PR1: 80, PR5: 20},
  U6: {PR1: 46, PR4: 50, PR5: 4},
  A3: {PR1: 1},
  A4: {PR1: 60, PR5: 40},
  A5: {PR1: 1},
  A6: {PR1: 55, PR2: 25, PR5: 20},
  P1: {PR0: 1},
  K1: {PR2: 1},
  K2: {PR4: 94, PR5: 6},
  H5: {PR4: 85, PR5: 15},
  P2: {PR4: 1},
  R1: {PR4: 1},
  R2: {PR3: 1},
  R3: {PR4: 80, PR5: 20},
  R5: {PR3: 1},
  S1: {PR4: 80, PR5: 20}
};

/** The type of placement to which a child goes on the day `on`, as the first or after another placement. */
export function placementKind(
  random: Random,
  period: PeriodOfCare,
  on: IsoDate,
  first: boolean
): PlacementType {
  if (holdingOn(period.legal, on).status === "J1") return random.chance(0.7) ? "R5" : "K1";
  const kinds = first ? FIRST : LATER;
  if (first && staysWithRelatives(period) && random.chance(0.6)) return "U3";
  const age = ageOn(period.child.born, on);
  if (period.child.unaccompanied && age >= 16) return random.weighted(kinds.unaccompanied);
  const group = age < 1 ? "baby" : age < 11 ? "child" : age < 16 ? "teenager" : "sixteen";
  const kind = random.weighted(kinds[group]);
  // Living with a parent while in care needs a care order.
  return kind === "P1" && holdingOn(period.legal, on).status === "V2" ? "U6" : kind;
}

/** Will relatives who have fostered the child become its guardians? */
export const staysWithRelatives = ({reason}: PeriodOfCare): boolean => reason === "E43" || reason === "E45";

/** The provider of a placement; null for temporary and other placements (rule 229 of the Department's checks). */
export function providerOf(random: Random, type: PlacementType): PlacementProvider | null {
  const providers = PROVIDERS[type];
  return providers === undefined ? null : random.weighted(providers);
}
