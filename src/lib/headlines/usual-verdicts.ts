import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {changeVerdict} from "../../words/change-verdict.js";
import type {Verdict} from "../../words/verdict.js";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {besideOthers} from "./beside-others.js";

/** A figure compared with last year, England and the neighbours' median. Nothing for one that is missing: the answer has said so. */
export const usualVerdicts = (release: Release, figure: MeasureRow | null): readonly Verdict[] =>
  figure?.value == null
    ? []
    : [
        changeVerdict(
          figure,
          findComparison(release, figure, "previous-year"),
          measureWords(release, figure.measure).decimals
        ),
        ...besideOthers(release, figure)
      ];
