import type {MeasureId} from "../contract/measure-ids.ts";

/**
 * The ids of the measures that depend on certain columns, for the `measures` of a rule. The catalogue itself is to the
 * right of this room, so it cannot be imported here.
 */

/** Depend on who is looked after, and since when: on DECOM and DEC. */
export const STOCK = [
  "children-looked-after",
  "looked-after-rate",
  "legal-status",
  "time-in-care"
] as const satisfies readonly MeasureId[];

/** Depend on periods of care that begin or end. */
export const FLOWS = ["started", "started-rate", "ceased"] as const satisfies readonly MeasureId[];

/** Depend on where a child lives and for how long. */
export const PLACEMENTS = [
  "placement-type",
  "placement-provider",
  "three-or-more-placements",
  "same-carer-two-years"
] as const satisfies readonly MeasureId[];

/** Depend on PL_DISTANCE and PL_LOCATION. */
export const DISTANCE = [
  "over-20-miles",
  "over-20-miles-outside",
  "distance-not-known"
] as const satisfies readonly MeasureId[];

/** Depend on the reviews held and on how children took part. */
export const REVIEWS = [
  "reviews-held",
  "reviews-in-timescale",
  "children-all-reviews-on-time",
  "participation",
  "took-part",
  "attended",
  "spoke-for-self",
  "participation-not-recorded"
] as const satisfies readonly MeasureId[];

/** Depend on OC2. */
export const HEALTH = [
  "health-assessment",
  "dental-check",
  "immunisations",
  "sdq-average"
] as const satisfies readonly MeasureId[];
