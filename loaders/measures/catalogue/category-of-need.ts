import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Why did they come into care? */
export const categoryOfNeed: Measure = {
  id: "category-of-need",
  name: "Why children came into care",
  question: "Why did they come into care?",
  theme: "profile",
  numerator: "children looked after on 31 March by the main reason that they came into care",
  denominator: "children looked after on 31 March",
  phrase: "came into care for this reason",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "%",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["category-of-need"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, category of need; SSDA903 guide, category of need",
  traps: [
    "One main reason is recorded for each child, though there are often several.",
    "The total is always 100%."
  ],
  rule: {kind: "profile", population: lookedAfter}
};
