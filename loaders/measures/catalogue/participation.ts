import type {Measure} from "../measure.ts";
import {reviewsWithCode} from "../populations/participation.ts";

/** How do children take part in their reviews? */
export const participation: Measure = {
  id: "participation",
  name: "How children took part in reviews",
  question: "How do children take part in their reviews?",
  theme: "voice",
  numerator: "reviews held, by how the child took part",
  denominator: null,
  phrase: "were held",
  people: "reviews with a participation code or recorded as having none",
  leavesOut:
    "Reviews for which the service wrote nothing at all, so the total can be below the number of reviews held.",
  unit: "reviews",
  decimals: 0,
  better: "neither",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[], ["participation-code"]],
  guidance: "SSDA903 guide, review participation codes PN0 to PN7",
  traps: [
    "It counts reviews, not children: a child who had three reviews is in it three times.",
    "It goes by the day that a review was held; the tables of reviews due go by the day that it was due."
  ],
  rule: {kind: "count", population: reviewsWithCode}
};
