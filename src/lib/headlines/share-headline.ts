import {type Html, html} from "../page/html.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {sentenceCase} from "../words/count-text.js";
import {inHundred} from "../words/in-hundred.js";
import {numberText} from "../words/number-text.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";
import {usualVerdicts} from "./usual-verdicts.js";

/** What differs between the headlines that are one share of children or reviews. */
export interface ShareHeadline {
  readonly id: string;
  readonly measure: string;
  readonly question: string;
  /** What was not known when the figure is missing: `how far away children live`. */
  readonly what: string;
  /** Given `9 in 100` and the counts behind it, the sentence. */
  readonly answer: (share: Html, counts: string | null) => Html;
  readonly remarks: readonly string[];
  readonly more: string;
  readonly caption: string;
}

/** A share of the year as a headline, with the usual verdicts. */
export function shareHeadline(release: Release, year: string, words: ShareHeadline): Headline {
  const figure = findFigure(release, {measure: words.measure, period: year});
  return {
    id: words.id,
    question: words.question,
    answer: answerOrMissing(figure, words.what, (value, {numerator, denominator}) =>
      words.answer(
        html`<b>${sentenceCase(inHundred(value))}</b>`,
        numerator === null || denominator === null
          ? null
          : `${numberText(numerator)} of the ${numberText(denominator)}`
      )
    ),
    verdicts: usualVerdicts(release, figure),
    remarks: words.remarks,
    more: {label: words.more, path: `/measures/${measureWords(release, words.measure).id}`},
    evidence: evidence(release, year, words.measure, words.caption)
  };
}
