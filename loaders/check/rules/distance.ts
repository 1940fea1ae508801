import {DISTANCE} from "../measures-touched.ts";
import type {Rule} from "../rule.ts";

/** PL_DISTANCE: miles in a straight line from home to where the child lives. */
export const distanceRules: readonly Rule[] = [
  {
    code: "distance-over-350-miles",
    rule: "454",
    severity: "warning",
    column: "PL_DISTANCE",
    wrong: "The placement is over 350 miles from home, farther than England is long.",
    treated: "Counted as over 20 miles; check the postcodes.",
    measures: [...DISTANCE],
    breaks: ({rows}) => rows.episodes.filter((row) => row.distanceMiles !== null && row.distanceMiles > 350)
  },
  {
    code: "distance-for-short-breaks",
    rule: "398",
    severity: "warning",
    column: "PL_DISTANCE",
    wrong: "A distance is given for a child in a series of short breaks (V3, V4); it should be blank.",
    treated: "Left out of every figure, like all short breaks.",
    measures: [],
    breaks: ({rows}) =>
      rows.episodes.filter((row) => row.distanceMiles !== null && ["V3", "V4"].includes(row.legalStatus))
  },
  {
    code: "distance-for-uasc",
    rule: "406",
    severity: "warning",
    column: "PL_DISTANCE",
    wrong:
      "A distance is given for an unaccompanied asylum-seeking child, past or present; it should be blank.",
    treated: "Counted by the distance given.",
    measures: [...DISTANCE],
    breaks: ({rows, wasUasc}) =>
      rows.episodes.filter((row) => row.distanceMiles !== null && wasUasc(row.child))
  },
  {
    code: "distance-missing",
    rule: "392a",
    severity: "warning",
    column: "PL_DISTANCE",
    wrong: "No distance from home is given, and the child is neither asylum-seeking nor in short breaks.",
    treated: "Counted as distance not known.",
    measures: [...DISTANCE],
    breaks: ({rows, wasUasc}) =>
      rows.episodes.filter(
        (row) => row.distanceMiles === null && !["V3", "V4"].includes(row.legalStatus) && !wasUasc(row.child)
      )
  }
];
