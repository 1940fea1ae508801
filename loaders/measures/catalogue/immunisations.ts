import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Are their immunisations up to date? */
export const immunisations: Measure = {
  id: "immunisations",
  name: "Immunisations up to date",
  question: "Are their immunisations up to date?",
  theme: "health",
  numerator: "children whose immunisations are up to date",
  denominator: "children in care for twelve months or more, in the health table of the return",
  phrase: "were up to date with immunisations",
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
  traps: ["A cell left blank counts as not up to date."],
  collected: ({tables}, _folder, year) => tables.health.includes(year),
  rule: {kind: "share", population: lookedAfter, where: "immunisations=yes", among: "health-returned=yes"}
};
