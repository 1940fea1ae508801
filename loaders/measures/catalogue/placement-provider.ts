import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Who provides their homes? */
export const placementProvider: Measure = {
  id: "placement-provider",
  name: "Who provides the home",
  question: "Who provides their homes?",
  theme: "place",
  numerator: "children looked after on 31 March with each kind of provider",
  denominator: "children looked after on 31 March",
  phrase: "lived with this kind of provider",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "%",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["placement-provider"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, placement providers; SSDA903 guide, placement provider",
  traps: [
    "The provider may be blank, as it is for children who have been placed for adoption.",
    "The total is always 100%."
  ],
  rule: {kind: "profile", population: lookedAfter}
};
