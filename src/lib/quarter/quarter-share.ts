import type {Quarter} from "../../contract/calendar/quarter.js";
import type {Headline} from "../headlines/headline.js";
import {type ShareHeadline, shareAnswer} from "../headlines/share-headline.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {quarterEvidence} from "./quarter-evidence.js";
import {quarterVerdicts} from "./quarter-verdicts.js";

/** A share of a quarter as a numbered sentence. */
export function quarterShare(release: Release, quarter: Quarter, words: ShareHeadline): Headline {
  const figure = findFigure(release, {measure: words.measure, period: quarter});
  return {
    id: words.id,
    question: words.question,
    answer: shareAnswer(figure, words),
    figures: [figure],
    verdicts: quarterVerdicts(release, figure),
    remarks: words.remarks,
    more: {label: words.more, path: `/measures/${words.measure}`},
    evidence: quarterEvidence(release, quarter, words.measure, words.caption)
  };
}
