import type {Measure} from "../measure.ts";
import {dueReviews} from "../populations/reviews.ts";

/** Do children send back the form that asks what they think? */
export const consultationReturned: Measure = {
  id: "consultation-returned",
  name: "Consultation forms returned",
  question: "Do children send back the form that asks what they think?",
  theme: "voice",
  numerator: "reviews before which the child’s consultation form came back",
  denominator: "reviews for which the service recorded it",
  phrase: "had the child’s form come back",
  sentence: "The child’s form came back before {share} of reviews",
  people: "reviews for which the service recorded it",
  leavesOut: "Reviews for which nobody recorded it.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010",
  traps: ["A child can make their views known without the form."],
  collected: ({reviews}, _folder, year) =>
    reviews.some(
      (review) =>
        review.year === year && review.logged !== null && review.logged.consultationReturned !== null
    ),
  rule: {
    kind: "share",
    population: dueReviews,
    where: "consultation-returned=yes",
    among: "consultation-asked=yes"
  }
};
