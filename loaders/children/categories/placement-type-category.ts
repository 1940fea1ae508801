import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {PlacementType} from "../../contract/codes/placement-type.ts";

export type PlacementTypeCategory = CategoryOf<"placement-type">;

export type TemporaryPlacementType = "T0" | "T1" | "T2" | "T3" | "T4";

const CATEGORIES: Readonly<Record<Exclude<PlacementType, TemporaryPlacementType>, PlacementTypeCategory>> = {
  U1: "foster-relative",
  U2: "foster-relative",
  U3: "foster-relative",
  U4: "foster-other",
  U5: "foster-other",
  U6: "foster-other",
  A3: "placed-for-adoption",
  A4: "placed-for-adoption",
  A5: "placed-for-adoption",
  A6: "placed-for-adoption",
  P1: "with-parents",
  K1: "childrens-home",
  K2: "childrens-home",
  H5: "semi-independent",
  P2: "semi-independent",
  K3: "semi-independent",
  R1: "residential-other",
  R2: "residential-other",
  R3: "residential-other",
  R5: "residential-other",
  S1: "residential-school",
  P3: "other",
  Z1: "other",
  Z11: "other",
  Z12: "other",
  Z13: "other",
  Z14: "other"
};

/** T0 to T4: hospital, holidays and other short absences from the placement that the child goes back to. */
export const isTemporary = (code: PlacementType): code is TemporaryPlacementType => code.startsWith("T");

/**
 * The Department's grouping of PLACE. A temporary code has no group of its own: the child is shown where they usually
 * live, so the caller passes that placement. If none is known the child is in `other`.
 */
export const placementTypeCategory = (code: PlacementType): PlacementTypeCategory =>
  isTemporary(code) ? "other" : CATEGORIES[code];
