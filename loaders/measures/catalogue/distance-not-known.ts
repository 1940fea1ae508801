import type {Measure} from "../measure.ts";
import {lookedAfter} from "../populations/looked-after.ts";

/** For how many do we not know the distance? */
export const distanceNotKnown: Measure = {
  id: "distance-not-known",
  name: "Distance not known",
  question: "For how many do we not know the distance?",
  theme: "place",
  numerator: "children whose distance from home is not known",
  denominator: "children looked after on 31 March",
  phrase: "had no distance recorded",
  people: "children looked after on 31 March",
  leavesOut: "Children in a series of short breaks.",
  unit: "%",
  decimals: 0,
  better: "neither",
  counts: "children",
  periods: ["31 March"],
  tables: [[]],
  guidance:
    "Department for Education, Children looked after in England including adoptions, distance between home and placement; SSDA903 guide, placement distance",
  traps: [
    "The return asks for no distance for unaccompanied asylum-seeking children, so most of these children are not a gap in recording."
  ],
  collected: (_facts, {returns}, year) =>
    returns.episodes.some((row) => row.year === year && row.distanceMiles !== null),
  rule: {kind: "share", population: lookedAfter, where: "distance-band=not-known"}
};
