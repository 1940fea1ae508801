import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** How are they feeling? */
export const sdqAverage: Measure = {
  id: "sdq-average",
  name: "Emotional wellbeing score",
  question: "How are they feeling?",
  theme: "health",
  numerator: "the strengths and difficulties score of each child, from 0 to 40",
  denominator: null,
  phrase: "had a score",
  people: "children aged 5 to 16 in care for twelve months or more, with a score",
  leavesOut: "Children without a score, and scores of children under 5 or over 16 on 31 March.",
  unit: "score",
  decimals: 1,
  better: "lower",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, emotional and behavioural health; SSDA903 guide, OC2",
  traps: [
    "A score from 0 to 13 is seen as normal, 14 to 16 as borderline, 17 and over as a cause for concern.",
    "A carer fills in the form, not the child."
  ],
  collected: ({tables}, _folder, year) => tables.health.includes(year),
  rule: {kind: "mean", population: lookedAfter, among: "sdq-score=yes", amount: "sdq-score"}
};
