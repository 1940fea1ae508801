import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** How many reviews took place? */
export const reviewsHeld: Measure = {
  id: "reviews-held",
  name: "Reviews held",
  question: "How many reviews took place?",
  theme: "reviews",
  numerator: "reviews held of those that fell due",
  denominator: "reviews that fell due",
  phrase: "were held",
  people: "reviews that fell due",
  leavesOut: "Reviews of short breaks.",
  unit: "reviews",
  decimals: 0,
  better: "neither",
  counts: "meetings",
  periods: ["Reporting year", "Quarter", "Month"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  traps: [
    "A review that was due in March and held in April counts in March.",
    "A review that is still to be held counts as not held."
  ],
  rule: {kind: "count", population: dueReviews, where: "held=yes"}
};
