import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** How many children do we look after? */
export const childrenLookedAfter: Measure = {
  id: "children-looked-after",
  name: "Children looked after",
  question: "How many children do we look after?",
  theme: "numbers",
  numerator: "children looked after on 31 March",
  denominator: null,
  phrase: "were looked after",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "children",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  quarters: [[], ["sex"], ["age-band"], ["ethnic-group"], ["legal-status-group"], ["uasc"]],
  tables: [
    [],
    ["sex"],
    ["age-band"],
    ["ethnic-group"],
    ["ethnic-group-joined"],
    ["ethnicity"],
    ["legal-status"],
    ["legal-status-group"],
    ["placement-type"],
    ["placement-provider"],
    ["distance-band"],
    ["time-in-care"],
    ["category-of-need"],
    ["uasc"],
    ["ethnic-group", "age-band"],
    ["legal-status", "age-band"],
    ["distance-band", "placement-type"],
    ["sex", "age-band"],
    ["ethnic-group", "legal-status"]
  ],
  guidance:
    "Department for Education, Children looked after in England including adoptions; SSDA903 guide, children looked after on 31 March",
  traps: [
    "It is a count of one day: children who came and went during the year are not in it.",
    "The Department’s own count can differ by a few children, because records are corrected after the return is sent.",
    "A child in a temporary place, such as a hospital, is shown where they usually live."
  ],
  headline: true,
  rule: {kind: "count", population: lookedAfter}
};
