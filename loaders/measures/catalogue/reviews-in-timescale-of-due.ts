import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Are reviews held when they should be? */
export const reviewsInTimescaleOfDue: Measure = {
  id: "reviews-in-timescale-of-due",
  name: "Reviews held in time, of reviews due",
  question: "Are reviews held when they should be?",
  theme: "reviews",
  numerator: "reviews held by the day that they were due",
  denominator: "reviews that fell due",
  phrase: "were held in time",
  sentence: "{share} of the reviews due were held on time",
  people: "reviews that fell due",
  leavesOut: "",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year", "Quarter", "Month"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  traps: ["A review that was never held counts against it, which it does not in a share of reviews held."],
  rule: {kind: "share", population: dueReviews, where: "in-timescale=yes"}
};
