import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Is the first review held in time? */
export const initialReviewsInTimescale: Measure = {
  id: "initial-reviews-in-timescale",
  name: "First reviews held in time",
  question: "Is the first review held in time?",
  theme: "reviews",
  numerator: "first reviews held within 20 working days of coming into care",
  denominator: "first reviews that fell due",
  phrase: "were held in time",
  sentence: "{share} of first reviews were on time",
  people: "first reviews that fell due",
  leavesOut: "Second and later reviews.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year", "Quarter"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  traps: [
    "The first review is most often late where the service hears too late that a child has come into care."
  ],
  collected: ({reviews}, _folder, year) =>
    reviews.some((review) => review.year === year && review.number === 1),
  rule: {kind: "share", population: dueReviews, where: "first-in-timescale=yes", among: "first=yes"}
};
