import type {Measure} from "../measure.ts";
import {ceasedInYear} from "../populations/ceased.ts";

/** How many children found a new family for good? */
export const adopted: Measure = {
  id: "adopted",
  name: "Children adopted",
  question: "How many children found a new family for good?",
  theme: "leaving",
  numerator: "children who left care because they were adopted",
  denominator: "children who left care in the year",
  phrase: "were adopted",
  people: "children who left care in the year",
  leavesOut:
    "Children placed with the family that will adopt them but with no adoption order yet, who are still in care.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, children adopted; SSDA903 guide, reasons E11 and E12",
  traps: [
    "Numbers are small and move from year to year by chance.",
    "More is not simply better: adoption is right for some children and not for others."
  ],
  headline: true,
  rule: {kind: "count", population: ceasedInYear, where: "reason=adoption"}
};
