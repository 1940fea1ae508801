import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Where do they live? */
export const placementType: Measure = {
  id: "placement-type",
  name: "Where children live",
  question: "Where do they live?",
  theme: "place",
  numerator: "children looked after on 31 March in each kind of home",
  denominator: "children looked after on 31 March",
  phrase: "lived in this kind of home",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "%",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["placement-type"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, placements; SSDA903 guide, placement type",
  traps: [
    "A child who is away for a few days is shown where they usually live.",
    "Names of kinds of home have changed over the years; those for young people who live semi-independently changed in 2023.",
    "The total is always 100%."
  ],
  rule: {kind: "profile", population: lookedAfter}
};
