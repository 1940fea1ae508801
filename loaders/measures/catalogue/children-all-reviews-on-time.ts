import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";
import {dueReviews} from "../populations/reviews.ts";

/** How many children had every review in time? */
export const childrenAllReviewsOnTime: Measure = {
  id: "children-all-reviews-on-time",
  name: "Children with every review in time",
  question: "How many children had every review in time?",
  theme: "reviews",
  numerator: "children none of whose reviews in the year was late or missed",
  denominator: "children looked after on 31 March",
  phrase: "had every review in time",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks, and children who left care before 31 March.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"], ["uasc"]],
  guidance: "Former national indicator 66, reviews within timescales, as far as its formula is known",
  traps: [
    "One late review among several counts as not in time, so it is mostly lower than the share of reviews.",
    "A child who came into care so lately that no review was due yet had none late, and counts as in time."
  ],
  headline: true,
  collected: ({reviews}, _folder, year) => reviews.some((review) => review.year === year),
  source: (facts, year) => `Children: SSDA903 return. Reviews: ${dueReviews.source(facts, year)}`,
  rule: {kind: "share", population: lookedAfter, where: "all-reviews-on-time=yes"}
};
