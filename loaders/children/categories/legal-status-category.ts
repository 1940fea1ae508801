import type {CategoryOf} from "../../contract/breakdowns.ts";
import type {LegalStatus} from "../../contract/codes/legal-status.ts";

export type LegalStatusCategory = CategoryOf<"legal-status">;

export type LegalStatusGroup = CategoryOf<"legal-status-group">;

/** Legal statuses of a period of care; short breaks (V3, V4) are not one (DfE, children looked after statistics). */
export type CareLegalStatus = Exclude<LegalStatus, "V3" | "V4">;

const CATEGORIES: Readonly<Record<CareLegalStatus, LegalStatusCategory>> = {
  C1: "interim-care-order",
  C2: "full-care-order",
  D1: "placement-order",
  E1: "placement-order",
  V2: "section-20",
  L1: "child-protection",
  L2: "child-protection",
  L3: "child-protection",
  J1: "youth-justice",
  J2: "youth-justice",
  J3: "youth-justice"
};

/** The Department's category of a legal status; a freeing order (D1) counts as a placement order, which replaced it. */
export const legalStatusCategory = (code: CareLegalStatus): LegalStatusCategory => CATEGORIES[code];

/** Care orders, interim and full, are the headline of the Department's statistics. */
export function legalStatusGroup(category: LegalStatusCategory): LegalStatusGroup {
  if (category === "interim-care-order" || category === "full-care-order") return "care-orders";
  return category === "section-20" ? "section-20" : "other";
}
