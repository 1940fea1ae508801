import type {Measure} from "../measure.ts";
import {ceasedInYear} from "../populations/ceased.ts";

/** How many left care under a child arrangements order? */
export const childArrangements: Measure = {
  id: "child-arrangements",
  name: "Left care under a child arrangements order",
  question: "How many left care under a child arrangements order?",
  theme: "leaving",
  numerator: "children who left care under a child arrangements order",
  denominator: "children who left care in the year",
  phrase: "left care under a child arrangements order",
  people: "children who left care in the year",
  leavesOut: "Children still in care at the end of the year.",
  unit: "%",
  decimals: 1,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions; SSDA903 guide, reason E41",
  traps: [
    "It is a share of children who left care, not of children in care.",
    "Before 2014 it was called a residence order; the code is the same."
  ],
  rule: {kind: "share", population: ceasedInYear, where: "reason=child-arrangements"}
};
