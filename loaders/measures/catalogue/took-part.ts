import type {Measure} from "../measure.ts";
import {reviewsWithCode} from "../populations/participation.ts";

/** Do children have a say in their reviews? */
export const tookPart: Measure = {
  id: "took-part",
  name: "Took part in their review",
  question: "Do children have a say in their reviews?",
  theme: "voice",
  numerator: "reviews in which the child took part, in person or in another way",
  denominator: "reviews of children aged four and over, with a recorded code",
  phrase: "were ones that the child took part in",
  sentence: "Children aged four and over took part in {share} of their reviews",
  fromAge: 4,
  people: "reviews of children aged four and over",
  leavesOut:
    "Children under four, who are not asked, and reviews for which nobody recorded how the child took part.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  periods: ["Reporting year"],
  quarters: [[]],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"], ["uasc"]],
  guidance: "SSDA903 guide, codes PN1 to PN6 of PN1 to PN7",
  traps: [
    "A child who was there and said nothing (PN4) counts as having taken part.",
    "A share that leaves unrecorded reviews in the whole rises when recording gets better, though nothing has changed for a child. Ours leaves them out and shows them on their own."
  ],
  rule: {kind: "share", population: reviewsWithCode, where: "took-part=yes", among: "participation-asked=yes"}
};
