import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Are children offered somebody to speak for them? */
export const advocacyOffered: Measure = {
  id: "advocacy-offered",
  name: "Advocacy offered",
  question: "Are children offered somebody to speak for them?",
  theme: "voice",
  numerator: "reviews for which the child was offered an advocate",
  denominator: "reviews for which the service recorded it",
  phrase: "had an advocate offered to the child",
  sentence: "Children were offered an advocate in {share} of reviews",
  people: "reviews for which the service recorded it",
  leavesOut: "Reviews for which nobody recorded it.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010",
  traps: ["An offer is not the same as an advocate at the review."],
  collected: ({reviews}, _folder, year) =>
    reviews.some(
      (review) => review.year === year && review.logged !== null && review.logged.advocacyOffered !== null
    ),
  rule: {kind: "share", population: dueReviews, where: "advocacy-offered=yes", among: "advocacy-asked=yes"}
};
