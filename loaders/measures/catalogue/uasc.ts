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
    "Children in a series of short breaks. Those who had turned 18 by that day, or had been given another status.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, unaccompanied asylum-seeking children; SSDA903 guide, UASC table",
  traps: [
    "The number depends less on the council than on where children arrive. A national scheme then shares them among councils."
  ],
  headline: true,
  collected: ({tables}, _folder, year) => tables.uasc.includes(year),
  rule: {kind: "count", population: lookedAfter, where: "uasc=uasc"}
};
