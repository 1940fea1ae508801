import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** How long have they been in care? */
export const timeInCare: Measure = {
  id: "time-in-care",
  name: "Time in care",
  question: "How long have they been in care?",
  theme: "stability",
  numerator: "children looked after on 31 March by how long they have been in care",
  denominator: "children looked after on 31 March",
  phrase: "had been in care for this long",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "%",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["time-in-care"]],
  guidance: "SSDA903 guide, period of care",
  traps: [
    "It is the time in care so far, not how long care will last.",
    "A period that began before the earliest return here is counted from the earliest day that is known.",
    "The total is always 100%."
  ],
  rule: {kind: "profile", population: lookedAfter}
};
