import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {yearAfter} from "../../contract/calendar/reporting-year.js";
import {sentenceCase} from "../../words/count-text.js";
import {inHundred} from "../../words/in-hundred.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {targetVerdict} from "../../words/target-verdict.js";
import type {Verdict} from "../../words/verdict.js";
import {type Html, html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";
import {usualVerdicts} from "./usual-verdicts.js";

/** What differs between the sentences, of a year or a quarter, that are one share of children or reviews. */
export interface ShareHeadline {
  readonly id: string;
  readonly measure: MeasureId;
  readonly question: string;
  /** What to say is missing where there is no figure: `how far away children live`. */
  readonly what: string;
  /** The sentence, from the share in bold (`9 in 100`) and the counts behind it; null where the share says them already: none, all. */
  readonly answer: (share: Html, counts: string | null) => Html;
  /** Whether the share is inside the sentence, so that it needs no capital: `They took part in all of their reviews`. */
  readonly inside?: true;
  readonly remarks: readonly string[];
  readonly more: string;
  readonly caption: string;
}

/** The share in words, and the counts behind it where they add something; or that it is not known. */
export const shareAnswer = (figure: MeasureRow | null, {what, answer, inside}: ShareHeadline): Html =>
  answerOrMissing(figure, what, (value, {numerator, denominator}) =>
    answer(
      html`<b>${inside ? inHundred(value) : sentenceCase(inHundred(value))}</b>${withMarks(markOf(figure))}`,
      !numerator || denominator === null || numerator === denominator
        ? null
        : `${numberText(numerator)}\u00a0of\u00a0the\u00a0${numberText(denominator)}`
    )
  );

/** A share of the year as a headline: change, the council's target, England and similar councils. */
export function shareHeadline(release: Release, year: string, words: ShareHeadline): Headline {
  const figure = findFigure(release, {measure: words.measure, period: year});
  const [change, ...others] = usualVerdicts(release, figure);
  const target = release.manifest.targets.find(
    (one) => one.measure === words.measure && [year, yearAfter(year)].includes(one.year)
  );
  const aim = figure && target ? targetVerdict(figure, target) : null;
  return {
    id: words.id,
    question: words.question,
    answer: shareAnswer(figure, words),
    figures: [figure],
    verdicts: [change, aim, ...others].filter((verdict): verdict is Verdict => verdict != null),
    remarks: words.remarks,
    more: {label: words.more, path: `/measures/${words.measure}`},
    evidence: evidence(release, year, words.measure, words.caption)
  };
}
