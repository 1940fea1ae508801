import type {Measure} from "../measure.ts";
import {ceasedInYear} from "../populations/ceased.ts";

/** How many children left care, and how? */
export const ceased: Measure = {
  id: "ceased",
  name: "Children who left care",
  question: "How many children left care, and how?",
  theme: "leaving",
  numerator: "children who ceased to be looked after in the year",
  denominator: null,
  phrase: "left care",
  people: "children who left care in the year",
  leavesOut: "Children in a series of short breaks.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  quarters: [[]],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"], ["reason"], ["between-councils"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions; SSDA903 guide, reason episode ceased",
  traps: [
    "A child who left care twice in the year is counted once, the last time.",
    "A child who turned 18 is in it, and so is one whose care another council took over: the table of transfers tells them apart.",
    "Rare reasons are shown together, because a reason of one child would tell who that child is."
  ],
  headline: true,
  rule: {kind: "count", population: ceasedInYear}
};
