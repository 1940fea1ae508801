import type {Measure} from "../measure.ts";
import {reviewsWithCode} from "../populations/participation.ts";

/** Are children there when their lives are discussed? */
export const attended: Measure = {
  id: "attended",
  name: "Was there at their review",
  question: "Are children there when their lives are discussed?",
  theme: "voice",
  numerator: "reviews that the child attended",
  denominator: "reviews of children aged four and over, with a recorded code",
  phrase: "had the child there",
  sentence: "Children aged four and over came to {share} of their reviews",
  fromAge: 4,
  people: "reviews of children aged four and over",
  leavesOut:
    "Children under four, who are not asked, and reviews for which nobody recorded how the child took part.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"], ["uasc"]],
  guidance: "SSDA903 guide, codes PN1 to PN4 of PN1 to PN7",
  traps: ["Not coming can be a child’s own choice, and some send their views instead."],
  rule: {kind: "share", population: reviewsWithCode, where: "attended=yes", among: "participation-asked=yes"}
};
