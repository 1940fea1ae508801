import type {Measure} from "../measure.ts";
import {midpointReviewsDue} from "../populations/midpoint-reviews.ts";

/** Does an officer check the plan between reviews? */
export const midpointReviews: Measure = {
  id: "midpoint-reviews",
  name: "Midpoint reviews held",
  question: "Does an officer check the plan between reviews?",
  theme: "reviews",
  numerator: "midpoint reviews held",
  denominator: "midpoint reviews that fell due",
  phrase: "were held",
  sentence: "{share} of the midpoint reviews due were held",
  people: "midpoint reviews that fell due",
  leavesOut: "",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year", "Quarter", "Month"],
  tables: [[]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010, monitoring between reviews",
  traps: ["No regulation sets a date for a midpoint review: each service sets its own."],
  rule: {kind: "share", population: midpointReviewsDue, where: "held=yes"}
};
