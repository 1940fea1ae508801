import type {Measure} from "../measure.ts";
import {ceasedInYear} from "../populations/ceased.ts";

/** How many went home? */
export const returnedHome: Measure = {
  id: "returned-home",
  name: "Returned home",
  question: "How many went home?",
  theme: "leaving",
  numerator: "children who left care to go home to a parent or another person with parental responsibility",
  denominator: "children who left care in the year",
  phrase: "returned home",
  people: "children who left care in the year",
  leavesOut: "Children still in care at the end of the year.",
  unit: "%",
  decimals: 1,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions; SSDA903 guide, reasons E4A and E4B",
  traps: [
    "A child placed with their own parents under a care order is still looked after and is not counted here."
  ],
  rule: {kind: "share", population: ceasedInYear, where: "reason=returned-home"}
};
