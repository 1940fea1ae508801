import type {CodeList} from "./code-list.ts";

/**
 * REASON_PLACE_CHANGE: why a placement ended while care went on.
 * `firstYear` and `lastYear` bound the collection years (by the year they end in) that allow a code.
 */
export const REASONS_FOR_PLACEMENT_CHANGE = {
  CARPL: {label: "Change to or implementation of care plan"},
  CLOSE: {label: "Resignation or closure of provision"},
  ALLEG: {label: "Allegation"},
  STAND: {label: "Standards of care concern"},
  APPRR: {label: "Approval removed"},
  CREQB: {label: "Carer requests move, child’s behaviour"},
  CREQO: {label: "Carer requests move, other reason"},
  CHILD: {label: "Child requests move"},
  LAREQ: {label: "Responsible or area authority requests move"},
  PLACE: {label: "Change in the status of placement only"},
  CUSTOD: {label: "Custody arrangement", firstYear: 2019},
  OTHER: {label: "Other"}
} as const satisfies CodeList;

export type ReasonForPlacementChange = keyof typeof REASONS_FOR_PLACEMENT_CHANGE;
