import type {Measure} from "../measure.ts";
import {reviewsWithCode} from "../populations/participation.ts";

/** Do children speak for themselves? */
export const spokeForSelf: Measure = {
  id: "spoke-for-self",
  name: "Spoke for themselves",
  question: "Do children speak for themselves?",
  theme: "voice",
  numerator: "reviews in which the child was there and spoke for themselves",
  denominator: "reviews of children aged four and over, with a recorded code",
  phrase: "had the child speak for themselves",
  sentence: "Children aged four and over spoke for themselves in {share} of their reviews",
  fromAge: 4,
  people: "reviews of children aged four and over",
  leavesOut:
    "Children under four, who are not asked, and reviews for which nobody recorded how the child took part.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[]],
  guidance: "SSDA903 guide, code PN1 of PN1 to PN7",
  traps: ["A child who does not speak, or who lets an advocate speak, can be heard as well."],
  rule: {
    kind: "share",
    population: reviewsWithCode,
    where: "participation-code=pn1",
    among: "participation-asked=yes"
  }
};
