import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** How many live far from home? */
export const over20Miles: Measure = {
  id: "over-20-miles",
  name: "Over 20 miles from home",
  question: "How many live far from home?",
  theme: "place",
  numerator: "children who live more than 20 miles from home",
  denominator: "children looked after on 31 March",
  phrase: "lived more than 20 miles from home",
  people: "children looked after on 31 March",
  leavesOut:
    "Children in a series of short breaks. The return asks for no distance for unaccompanied children, so there is no figure for them alone.",
  unit: "%",
  decimals: 0,
  better: "lower",
  counts: "children",
  periods: ["31 March"],
  tables: [[], ["sex"], ["age-band"], ["ethnic-group"], ["uasc"]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, distance between home and placement",
  traps: [
    "The distance is a straight line from where the child lived when they came into care.",
    "As in the department’s measure, children whose distance is not known are in the total and count as not over 20 miles. Most of them came to this country alone. The true share may be higher.",
    "Twenty miles exactly is not more than 20 miles."
  ],
  headline: true,
  notAsked: "uasc=uasc",
  collected: (_facts, {returns}, year) =>
    returns.episodes.some((row) => row.year === year && row.distanceMiles !== null),
  rule: {kind: "share", population: lookedAfter, where: "distance-band=over-20-miles"}
};
