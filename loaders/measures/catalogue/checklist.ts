import type {Measure} from "../measure.ts";
import {checklistAnswers} from "../populations/checklist.ts";

/** Do reviews meet the service’s own standards? */
export const checklist: Measure = {
  id: "checklist",
  name: "Compliance checklist",
  question: "Do reviews meet the service’s own standards?",
  theme: "service",
  numerator: "items of the checklist that were met",
  denominator: "items of the checklist that were checked",
  phrase: "met the standard",
  sentence: "{share} of the checks on the checklist met the standard",
  people: "items of the checklist that were checked",
  leavesOut: "Reviews that the monthly sample did not include.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "meetings",
  repeats: "reviews",
  periods: ["Reporting year"],
  tables: [[], ["checklist-item"]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010, monitoring of practice",
  traps: [
    "It rests on a sample of reviews each month, not on all of them.",
    "Each review is checked for several items. Those checks are not so many separate reviews, so the total has no interval and no verdict."
  ],
  rule: {kind: "share", population: checklistAnswers, where: "met=yes"}
};
