import type {Measure} from "../measure.ts";
import {ceasedInYear} from "../populations/ceased.ts";

/** How many left care to a special guardian? */
export const specialGuardianship: Measure = {
  id: "special-guardianship",
  name: "Left care for special guardianship",
  question: "How many left care to a special guardian?",
  theme: "leaving",
  numerator: "children who left care under a special guardianship order",
  denominator: "children who left care in the year",
  phrase: "left care under a special guardianship order",
  people: "children who left care in the year",
  leavesOut: "Children still in care at the end of the year.",
  unit: "%",
  decimals: 1,
  better: "neither",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions; SSDA903 guide, reasons E43 to E48",
  traps: [
    "It is a share of children who left care, not of children in care.",
    "The codes changed in 2018/19 to say whether the guardian was a relative and a former foster carer."
  ],
  rule: {kind: "share", population: ceasedInYear, where: "reason=special-guardianship"}
};
