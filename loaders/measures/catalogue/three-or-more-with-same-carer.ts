import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** What if moves with the same carer counted as moves? */
export const threeOrMoreWithSameCarer: Measure = {
  id: "three-or-more-with-same-carer",
  name: "Three or more placements, moves with the same carer counted",
  question: "What if moves with the same carer counted as moves?",
  theme: "stability",
  numerator: "children who lived in three or more places in the year, moves with the same carer counted",
  denominator: "children looked after on 31 March",
  phrase: "lived in three or more places in the year, moves with the same carer counted",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks, and children who left care before 31 March.",
  unit: "%",
  decimals: 1,
  better: "lower",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, placement stability, which does not say",
  traps: [
    "A child whose carer moved house has moved.",
    "It shows what one uncertain rule changes; the measure to compare is three or more placements."
  ],
  rule: {kind: "share", population: lookedAfter, where: "three-or-more-with-same-carer=yes"}
};
