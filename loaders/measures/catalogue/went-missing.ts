import type {Measure} from "../measure.ts";
import {lookedAfterInYear} from "../populations/looked-after-in-year.ts";

/** How many go missing from care? */
export const wentMissing: Measure = {
  id: "went-missing",
  name: "Went missing",
  question: "How many go missing from care?",
  theme: "place",
  numerator: "children who went missing in the year",
  denominator: "children looked after at any time in the year",
  phrase: "went missing in the year",
  people: "children looked after at any time in the year",
  leavesOut: "Children in a series of short breaks, and those who were only away without leave.",
  unit: "%",
  decimals: 0,
  better: "lower",
  counts: "children",
  periods: ["Reporting year"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, children who were missing; SSDA903 guide, missing table",
  traps: ["A child who went missing ten times is counted once.", "Better recording raises it."],
  rule: {kind: "share", population: lookedAfterInYear, where: "went-missing=yes"}
};
