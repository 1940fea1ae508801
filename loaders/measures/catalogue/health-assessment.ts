import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Do they have a health assessment every year? */
export const healthAssessment: Measure = {
  id: "health-assessment",
  name: "Yearly health assessment",
  question: "Do they have a health assessment every year?",
  theme: "health",
  numerator: "children who had their yearly health assessment",
  denominator: "children in care for twelve months or more, in the health table of the return",
  phrase: "had a health assessment",
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
  traps: [
    "A cell left blank counts as not done.",
    "Children under five should have two a year; the return asks for one answer."
  ],
  collected: ({tables}, _folder, year) => tables.health.includes(year),
  rule: {kind: "share", population: lookedAfter, where: "health-assessment=yes", among: "health-returned=yes"}
};
