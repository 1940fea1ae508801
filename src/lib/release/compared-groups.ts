import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {isJudged, type JudgedComparison} from "../../words/judged-comparison.js";
import {comparisonsOfMeasure, isWith} from "./find-comparison.js";
import type {Release} from "./release.js";

/** Our groups of one breakdown in a year that chance was worked out for, in one kind of comparison. No totals, no pairs. */
export const comparedGroups = (
  release: Release,
  {id}: MeasureWords,
  year: string,
  comparator: Comparator
): readonly JudgedComparison[] =>
  comparisonsOfMeasure(release, id)
    .filter(isWith(comparator))
    .filter(
      (row) =>
        row.time_period === year &&
        row.basis === "own" &&
        row.breakdown !== "total" &&
        row.breakdown_2 === null
    )
    .filter(isJudged);
