import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** How many of them came to the country alone? */
export const uasc: Measure = {
  id: "uasc",
  name: "Unaccompanied asylum-seeking children",
  question: "How many of them came to the country alone?",
  theme: "numbers",
  numerator: "unaccompanied asylum-seeking children looked after on 31 March",
  denominator: "children looked after on 31 March",
  phrase: "were unaccompanied and seeking asylum",
  people: "children looked after on 31 March",
  leavesOut:
    "Children in a series of short breaks, and those who had turned 18 or been given another status by that day.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, unaccompanied asylum-seeking children; SSDA903 guide, UASC table",
  traps: [
    "The number depends on which ports children arrive at and on a national transfer scheme, more than on what a council does."
  ],
  headline: true,
  collected: ({tables}, _folder, year) => tables.uasc.includes(year),
  rule: {kind: "count", population: lookedAfter, where: "uasc=uasc"}
};
