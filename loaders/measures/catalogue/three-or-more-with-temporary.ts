import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** What if short stays elsewhere counted as moves? */
export const threeOrMoreWithTemporary: Measure = {
  id: "three-or-more-with-temporary",
  name: "Three or more placements, temporary ones counted",
  question: "What if short stays elsewhere counted as moves?",
  theme: "stability",
  numerator: "children who lived in three or more places in the year, temporary ones counted",
  denominator: "children looked after on 31 March",
  phrase: "lived in three or more places in the year, temporary ones counted",
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
    "Hospital, holidays and other stays of a few days count as places, and so does coming back.",
    "It shows what one uncertain rule changes; the measure to compare is three or more placements."
  ],
  rule: {kind: "share", population: lookedAfter, where: "three-or-more-with-temporary=yes"}
};
