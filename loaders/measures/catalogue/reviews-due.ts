import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** How many reviews should there have been? */
export const reviewsDue: Measure = {
  id: "reviews-due",
  name: "Reviews due",
  question: "How many reviews should there have been?",
  theme: "reviews",
  numerator: "reviews that fell due",
  denominator: null,
  phrase: "fell due",
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
    "A review belongs to the month in which it was due, whenever it was held.",
    "Where a service keeps no log, the dates due are worked out from the rules, and the source says so."
  ],
  rule: {kind: "count", population: dueReviews}
};
