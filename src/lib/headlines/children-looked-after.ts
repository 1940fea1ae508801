import {endingYear} from "../../contract/calendar/reporting-year.js";
import {changeVerdict} from "../../words/change-verdict.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {besideOthers} from "./beside-others.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const RATE = "looked-after-rate";

/** How many children do we look after? The count, and the rate to compare with England's, since counts cannot be compared. */
export function childrenLookedAfter(release: Release, year: string): Headline {
  const count = findFigure(release, {measure: "children-looked-after", period: year});
  const rate = findFigure(release, {measure: RATE, period: year});
  return {
    id: "children",
    question: "How many children do we look after?",
    answer: answerOrMissing(count, "the number of children", (value) => {
      const day = `On 31 March ${endingYear(year)}`;
      const place = `in ${release.manifest.authority.name}’s care`;
      const mark = withMarks(markOf(count));
      if (value === 0) return html`${day} there were <b>no children</b>${mark} ${place}.`;
      return value === 1
        ? html`${day} there was <b>one child</b>${mark} ${place}.`
        : html`${day} there were <b>${numberText(value)} children</b>${mark} ${place}.`;
    }),
    figures: [count],
    verdicts:
      count?.value == null
        ? []
        : [
            changeVerdict(count, findComparison(release, count, "previous-year"), 0),
            ...(rate ? besideOthers(release, rate) : [])
          ],
    remarks: [],
    more: {label: "More on numbers", path: "/measures/children-looked-after"},
    evidence: evidence(release, year, RATE, "Looked after per 10,000 children under 18, 31 March")
  };
}
