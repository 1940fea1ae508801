import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Of the reviews that took place, how many were in time? */
export const reviewsInTimescaleOfHeld: Measure = {
  id: "reviews-in-timescale-of-held",
  name: "Reviews held in time, of reviews held",
  question: "Of the reviews that took place, how many were in time?",
  theme: "reviews",
  numerator: "reviews held by the day that they were due",
  denominator: "reviews held",
  phrase: "were held in time",
  sentence: "{share} of the reviews held were on time",
  people: "reviews held",
  leavesOut: "Reviews that were due and never held.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year", "Quarter", "Month"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  traps: [
    "It looks better than the share of reviews due, because a review that was never held is left out. The two must not be compared."
  ],
  rule: {kind: "share", population: dueReviews, where: "in-timescale=yes", among: "held=yes"}
};
