import type {CodeList} from "./code-list.ts";

/**
 * LS: the law under which a child is looked after.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const LEGAL_STATUSES = {
  C1: {label: "Interim care order"},
  C2: {label: "Full care order"},
  D1: {label: "Freeing order granted"},
  E1: {label: "Placement order granted"},
  V2: {label: "Single period of accommodation under section 20"},
  V3: {label: "Accommodated under a series of short-term breaks, episodes recorded"},
  V4: {label: "Accommodated under a series of short-term breaks, agreements recorded"},
  L1: {label: "Under police protection in local authority accommodation"},
  L2: {label: "Emergency protection order"},
  L3: {label: "Under child assessment order in local authority accommodation"},
  J1: {label: "Remanded to local authority accommodation or youth detention"},
  J2: {label: "Accommodated under the Police and Criminal Evidence Act"},
  J3: {label: "Youth rehabilitation order with residence or intensive fostering"}
} as const satisfies CodeList;

export type LegalStatus = keyof typeof LEGAL_STATUSES;
