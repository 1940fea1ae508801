import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** How many reviews were held in time? */
export const reviewsInTimescale: Measure = {
  id: "reviews-in-timescale",
  name: "Reviews held in time",
  question: "How many reviews were held in time?",
  theme: "reviews",
  numerator: "reviews held by the day that they were due",
  denominator: "reviews that fell due",
  phrase: "were held in time",
  people: "reviews that fell due",
  leavesOut: "",
  unit: "reviews",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year", "Quarter", "Month"],
  tables: [[]],
  guidance: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  traps: [
    "The first review is due within 20 working days of a child coming into care, the second within three months, each later one within six months."
  ],
  rule: {kind: "count", population: dueReviews, where: "in-timescale=yes"}
};
