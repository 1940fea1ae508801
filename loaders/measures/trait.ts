import type {BreakdownId, CategoryOf, TableBreakdownId} from "../contract/breakdowns.ts";

/**
 * What a measure can ask of a subject, answered yes or no. A flag never divides a table, so no figure of it is
 * published that a measure does not declare.
 */
export const FLAGS = [
  "over-20-miles-outside",
  "three-or-more-placements",
  "three-or-more-with-temporary",
  "three-or-more-with-same-carer",
  "same-carer-asked",
  "same-carer-two-years",
  "all-reviews-on-time",
  "health-returned",
  "health-assessment",
  "dental-check",
  "immunisations",
  "sdq-score",
  "social-worker-returned",
  "social-worker-changed",
  "went-missing",
  "assessed-in-time",
  "siblings-together",
  "held",
  "in-timescale",
  "first",
  "first-in-timescale",
  "report-in-20-days",
  "not-attending",
  "advocacy-asked",
  "advocacy-offered",
  "consultation-asked",
  "consultation-returned",
  "parents-asked",
  "parents-took-part",
  "participation-asked",
  "took-part",
  "attended",
  "met"
] as const;

export type Flag = (typeof FLAGS)[number];

/** What is known of a subject: a breakdown, of which it has one category, or a flag. */
export type Trait = TableBreakdownId | Flag;

/** What a trait can be: a category of the breakdown, or the answer to the flag. */
export type ValueOf<T extends Trait> = T extends BreakdownId ? CategoryOf<T> : "yes" | "no";
