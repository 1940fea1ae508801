import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Do parents take part in reviews? */
export const parentsTookPart: Measure = {
  id: "parents-took-part",
  name: "Parents took part",
  question: "Do parents take part in reviews?",
  theme: "voice",
  numerator: "reviews in which a parent took part",
  denominator: "reviews for which the service recorded it",
  phrase: "had a parent take part",
  sentence: "A parent took part in {share} of reviews",
  people: "reviews for which the service recorded it",
  leavesOut: "Reviews for which nobody recorded it.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010",
  traps: ["For some children it is not safe that a parent takes part."],
  collected: ({reviews}, _folder, year) =>
    reviews.some(
      (review) => review.year === year && review.logged !== null && review.logged.parentsTookPart !== null
    ),
  rule: {kind: "share", population: dueReviews, where: "parents-took-part=yes", among: "parents-asked=yes"}
};
