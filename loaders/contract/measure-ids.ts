/**
 * The id of every measure, in the order that pages list them. Each is also the name of the measure's file in
 * `loaders/measures/catalogue/` and the address of its page.
 */
export const MEASURE_IDS = [
  "children-looked-after",
  "looked-after-rate",
  "started",
  "started-rate",
  "ceased",
  "uasc",
  "adopted",
  "special-guardianship",
  "child-arrangements",
  "returned-home",
  "placement-orders-granted",
  "legal-status",
  "three-or-more-placements",
  "three-or-more-with-temporary",
  "three-or-more-with-same-carer",
  "same-carer-two-years",
  "over-20-miles",
  "over-20-miles-outside",
  "distance-not-known",
  "placement-type",
  "placement-provider",
  "category-of-need",
  "time-in-care",
  "reviews-due",
  "reviews-held",
  "reviews-in-timescale",
  "reviews-in-timescale-of-due",
  "reviews-in-timescale-of-held",
  "children-all-reviews-on-time",
  "late-reviews-by-reason",
  "initial-reviews-in-timescale",
  "review-reports-in-20-days",
  "midpoint-reviews",
  "participation",
  "took-part",
  "attended",
  "spoke-for-self",
  "participation-not-recorded",
  "reasons-not-attending",
  "advocacy-offered",
  "consultation-returned",
  "parents-took-part",
  "caseload-average",
  "caseload-lowest",
  "caseload-highest",
  "officers-fte",
  "disputes",
  "checklist",
  "audits",
  "objectives",
  "went-missing",
  "health-assessment",
  "dental-check",
  "immunisations",
  "sdq-average",
  "ethnic-representation",
  "social-worker-changes",
  "initial-health-assessment",
  "siblings-together"
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

const KNOWN: ReadonlySet<string> = new Set(MEASURE_IDS);

/** Whether a word from a file, a command or an address is the id of a measure. */
export const isMeasureId = (word: string): word is MeasureId => KNOWN.has(word);
