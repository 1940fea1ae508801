import type {Measure} from "../measure.ts";
import {startedInYear} from "../populations/started.ts";

/** How many children came into care this year? */
export const started: Measure = {
  id: "started",
  name: "Children who started to be looked after",
  question: "How many children came into care this year?",
  theme: "numbers",
  numerator: "children who started to be looked after in the year",
  denominator: null,
  phrase: "started to be looked after",
  people: "children who started to be looked after in the year",
  leavesOut: "Children in a series of short breaks.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  quarters: [[]],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions; SSDA903 guide, reason for new episode S",
  traps: [
    "A child who came into care twice in the year is counted once, the first time.",
    "The return does not say which children another council had looked after the day before, so transfers in cannot be taken out."
  ],
  headline: true,
  rule: {kind: "count", population: startedInYear}
};
