import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {changeVerdict} from "../../words/change-verdict.js";
import type {Verdict} from "../../words/verdict.js";
import {findComparison} from "../release/find-comparison.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {besideOthers} from "./beside-others.js";

/** A figure against last year, England and the middle neighbour; nothing for one that is missing, as the answer has said so. */
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
