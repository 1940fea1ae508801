import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Under which law do we look after them? */
export const legalStatus: Measure = {
  id: "legal-status",
  name: "Legal status",
  question: "Under which law do we look after them?",
  theme: "law",
  numerator: "children looked after on 31 March under each legal status",
  denominator: "children looked after on 31 March",
  phrase: "had this legal status",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "%",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["legal-status"], ["legal-status-group"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, legal status; SSDA903 guide, legal status",
  traps: [
    "Care orders are interim and full care orders together.",
    "A freeing order counts as a placement order, which has replaced it.",
    "The total is always 100%."
  ],
  rule: {kind: "profile", population: lookedAfter}
};
