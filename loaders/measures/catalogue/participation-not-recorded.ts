import type {Measure} from "../measure.ts";
import {reviewsWithCode} from "../populations/participation.ts";

/** For how many reviews do we not know? */
export const participationNotRecorded: Measure = {
  id: "participation-not-recorded",
  name: "Participation not recorded",
  question: "For how many reviews do we not know?",
  theme: "voice",
  numerator: "reviews recorded as having no participation code",
  denominator: "reviews with a participation code or recorded as having none",
  phrase: "had nothing recorded",
  sentence: "Nobody recorded how the child took part in {share} of reviews",
  people: "reviews with a participation code or recorded as having none",
  leavesOut: "Reviews for which the service wrote nothing at all.",
  unit: "%",
  decimals: 0,
  better: "lower",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "SSDA903 guide, review participation codes",
  traps: ["A high share one year and none the next makes other figures look better than they are."],
  rule: {kind: "share", population: reviewsWithCode, where: "participation-code=not-recorded"}
};
