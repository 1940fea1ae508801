import type {Measure} from "../measure.ts";
import {siblingsInCare} from "../populations/siblings.ts";

/** Do brothers and sisters live together? */
export const siblingsTogether: Measure = {
  id: "siblings-together",
  name: "Brothers and sisters together",
  question: "Do brothers and sisters live together?",
  theme: "place",
  numerator: "children who live with all their brothers and sisters in care",
  denominator: "children with a brother or sister in care",
  phrase: "lived with all their brothers and sisters in care",
  people: "children with a brother or sister in care",
  leavesOut: "Children who have no brother or sister in care.",
  unit: "%",
  decimals: 0,
  better: "higher",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance: "Children Act 1989, section 22C",
  traps: [
    "The return does not say who are brothers and sisters, so a service that wants to know keeps a log of it.",
    "Some brothers and sisters live apart because it is better for one of them."
  ],
  rule: {kind: "share", population: siblingsInCare, where: "siblings-together=yes"}
};
