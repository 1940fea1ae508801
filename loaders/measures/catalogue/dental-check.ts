import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Have they seen a dentist this year? */
export const dentalCheck: Measure = {
  id: "dental-check",
  name: "Dental check",
  question: "Have they seen a dentist this year?",
  theme: "health",
  numerator: "children who had their teeth checked by a dentist",
  denominator: "children in care for twelve months or more, in the health table of the return",
  phrase: "had a dental check",
  people: "children in care for twelve months or more",
  leavesOut: "Children who have been in care for less than twelve months.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, health; SSDA903 guide, OC2",
  traps: ["A cell left blank counts as not done."],
  collected: ({tables}, _folder, year) => tables.health.includes(year),
  rule: {kind: "share", population: lookedAfter, where: "dental-check=yes", among: "health-returned=yes"}
};
