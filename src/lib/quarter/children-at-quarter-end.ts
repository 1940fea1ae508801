import type {Quarter} from "../../contract/calendar/quarter.js";
import {sentenceCase} from "../../words/count-text.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {answerOrMissing} from "../headlines/answer-or-missing.js";
import type {Headline} from "../headlines/headline.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {quarterEvidence} from "./quarter-evidence.js";
import {quarterVerdicts} from "./quarter-verdicts.js";
import {lastDayText} from "./quarters.js";

const MEASURE = "children-looked-after";

/** How many children do we look after, at the end of the quarter? */
export function childrenAtQuarterEnd(release: Release, quarter: Quarter): Headline {
  const count = findFigure(release, {measure: MEASURE, period: quarter});
  const alone = findFigure(release, {
    measure: MEASURE,
    period: quarter,
    breakdown: "uasc",
    category: "uasc"
  })?.value;
  const mark = withMarks(markOf(count));
  const place = `in ${release.manifest.authority.name}’s care`;
  return {
    id: "children",
    question: "How many children do we look after?",
    answer: answerOrMissing(count, "the number of children", (value) =>
      value === 1
        ? html`On ${lastDayText(quarter)} there was <b>one child</b>${mark} ${place}.`
        : html`On ${lastDayText(quarter)} there were <b>${value === 0 ? "no" : numberText(value)} children</b>${mark} ${place}.`
    ),
    figures: [count],
    verdicts: quarterVerdicts(release, count),
    remarks: alone
      ? [`${sentenceCase(numberText(alone))} of these children came to this country alone.`]
      : [],
    more: {label: "More on numbers", path: `/measures/${MEASURE}`},
    evidence: quarterEvidence(release, quarter, MEASURE, "Children looked after at the end of each quarter")
  };
}
