import {answerOrMissing} from "../headlines/answer-or-missing.js";
import type {Headline} from "../headlines/headline.js";
import type {Html} from "../page/html.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {sentenceCase} from "../words/count-text.js";
import {inHundred} from "../words/in-hundred.js";
import {numberText} from "../words/number-text.js";
import {quarterEvidence} from "./quarter-evidence.js";
import {quarterVerdicts} from "./quarter-verdicts.js";
import type {Quarter} from "./quarters.js";

/** What differs between the sentences of a quarter that are one share of children or reviews. */
export interface QuarterShare {
  readonly id: string;
  readonly measure: string;
  readonly question: string;
  /** What was not known when the figure is missing: `how often children moved`. */
  readonly what: string;
  /** Given `9 in 100` in words fit to open a sentence, and the counts behind it, the sentence. */
  readonly answer: (share: string, counts: string) => Html;
  readonly remarks: readonly string[];
  readonly more: string;
  readonly caption: string;
}

/** A share of a quarter as a numbered sentence. */
export function quarterShare(release: Release, quarter: Quarter, words: QuarterShare): Headline {
  const figure = findFigure(release, {measure: words.measure, period: quarter});
  return {
    id: words.id,
    question: words.question,
    answer: answerOrMissing(figure, words.what, (value, {numerator, denominator}) =>
      words.answer(
        sentenceCase(inHundred(value)),
        `${numberText(numerator ?? 0)} of the ${numberText(denominator ?? 0)}`
      )
    ),
    verdicts: quarterVerdicts(release, figure),
    remarks: words.remarks,
    more: {label: words.more, path: `/measures/${words.measure}`},
    evidence: quarterEvidence(release, quarter, words.measure, words.caption)
  };
}
