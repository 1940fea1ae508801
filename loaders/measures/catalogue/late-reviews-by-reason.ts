import type {Measure} from "../measure.ts";
import {lateReviews} from "../populations/late-reviews.ts";

/** Why were some reviews late? */
export const lateReviewsByReason: Measure = {
  id: "late-reviews-by-reason",
  name: "Late reviews by reason",
  question: "Why were some reviews late?",
  theme: "reviews",
  numerator: "reviews that were held late or not at all",
  denominator: null,
  phrase: "were held late or not at all",
  people: "reviews held late or not at all",
  leavesOut: "Reviews held in time.",
  unit: "reviews",
  decimals: 0,
  better: "lower",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[], ["late-reason"]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  traps: [
    "The reasons are the service’s own words for them; a late review without one is shown as not recorded."
  ],
  collected: ({reviews}, _folder, year) =>
    reviews.some((review) => review.year === year && review.basis === "log"),
  rule: {kind: "count", population: lateReviews}
};
