import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** Do they have to keep moving? */
export const threeOrMorePlacements: Measure = {
  id: "three-or-more-placements",
  name: "Three or more placements in the year",
  question: "Do they have to keep moving?",
  theme: "stability",
  numerator: "children who lived in three or more places in the year",
  denominator: "children looked after on 31 March",
  phrase: "lived in three or more places in the year",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks, and children who left care before 31 March.",
  unit: "%",
  decimals: 1,
  better: "lower",
  counts: "children",
  periods: ["31 March"],
  quarters: [[]],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"], ["uasc"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, placement stability (the successor of national indicator 62)",
  traps: [
    "The place where a child lived on 1 April counts as the first.",
    "A change of legal status is no move, and nor is being placed for adoption with one’s own foster carers.",
    "A few days away, in hospital or on holiday, are not counted, and nor is a move with the same carer. The Department’s text leaves both open, so each is a switch."
  ],
  headline: true,
  rule: {kind: "share", population: lookedAfter, where: "three-or-more-placements=yes"}
};
