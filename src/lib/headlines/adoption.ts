import {changeVerdict} from "../../words/change-verdict.js";
import {countOf, sentenceCase} from "../../words/count-text.js";
import {inHundred} from "../../words/in-hundred.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {asShare} from "./as-share.js";
import {besideOthers} from "./beside-others.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

const REASON = {breakdown: "reason", category: "adoption"} as const;

/** How many were adopted? More is not better: adoption is right for some children and wrong for others. */
export function adoption(release: Release, year: string): Headline {
  const figure = findFigure(release, {measure: "adopted", period: year});
  const amongLeavers = findFigure(release, {measure: "ceased", period: year, ...REASON});
  return {
    id: "adoption",
    question: "How many were adopted?",
    answer: answerOrMissing(figure, "the number adopted", (value, {denominator}) => {
      const share =
        value === 0 || !denominator
          ? null
          : html`: ${inHundred((100 * value) / denominator)} of the ${numberText(denominator)} who left care${withMarks(markOf(amongLeavers))}`;
      return html`<b>${sentenceCase(countOf(value, "child", "children"))}</b> ${value === 1 ? "was" : "were"}${withMarks(markOf(figure))}${share}.`;
    }),
    figures: [figure, amongLeavers],
    verdicts:
      figure?.value == null
        ? []
        : [
            changeVerdict(figure, findComparison(release, figure, "previous-year"), 0),
            ...(amongLeavers ? besideOthers(release, amongLeavers, asShare(amongLeavers)) : [])
          ],
    remarks: [],
    more: {label: "More on adoption", path: "/measures/adopted"},
    evidence: evidence(release, year, "ceased", "Adopted, % of children who left care, year to March", {
      ...REASON,
      share: true
    })
  };
}
