import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** How many live far from home in another council’s area? */
export const over20MilesOutside: Measure = {
  id: "over-20-miles-outside",
  name: "Over 20 miles from home and outside the area",
  question: "How many live far from home in another council’s area?",
  theme: "place",
  numerator: "children who live more than 20 miles from home and outside the council’s area",
  denominator: "children looked after on 31 March",
  phrase: "lived more than 20 miles from home and outside the area",
  people: "children looked after on 31 March",
  leavesOut:
    "Children in a series of short breaks. Children whose distance is not known count as not over 20 miles, as in the department’s measure.",
  unit: "%",
  decimals: 0,
  better: "lower",
  counts: "children",
  periods: ["31 March"],
  quarters: [[]],
  tables: [[]],
  guidance:
    "Department for Education, Local Authority Interactive Tool, children placed more than 20 miles from home and outside the authority",
  traps: [
    "It is not the same measure as living more than 20 miles from home, though the two are often mixed up."
  ],
  collected: (_facts, {returns, extract}, year) =>
    [returns, ...(extract === null ? [] : [extract.rows])].some(({episodes}) =>
      episodes.some((row) => row.year === year && row.placementLocation !== null)
    ),
  rule: {kind: "share", population: lookedAfter, where: "over-20-miles-outside=yes"}
};
