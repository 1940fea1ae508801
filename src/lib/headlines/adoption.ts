import {html} from "../page/html.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {yearBefore} from "../release/reporting-years.js";
import {changeVerdict} from "../words/change-verdict.js";
import {comparisonVerdict} from "../words/comparison-verdict.js";
import {countText} from "../words/count-text.js";
import {inHundred} from "../words/in-hundred.js";
import {numberText} from "../words/number-text.js";
import {answerOrMissing} from "./answer-or-missing.js";
import {evidence} from "./evidence.js";
import type {Headline} from "./headline.js";

/** How many were adopted? More is not better: adoption is right for some children and wrong for others. */
export function adoption(release: Release, year: string): Headline {
  const figure = findFigure(release, {measure: "adopted", period: year});
  const before = findFigure(release, {measure: "adopted", period: yearBefore(year)})?.value;
  const share = findFigure(release, {
    measure: "ceased",
    period: year,
    breakdown: "reason",
    category: "adoption"
  });
  const after = before == null ? "" : `, after ${countText(before)} the year before`;
  return {
    id: "adoption",
    question: "How many were adopted?",
    answer: answerOrMissing(figure, "the number adopted", (value) =>
      value === 0
        ? html`<b>No child</b> was${after}.`
        : html`<b>${numberText(value)} ${value === 1 ? "child" : "children"}</b> ${value === 1 ? "was" : "were"}${after}.`
    ),
    verdicts: [
      ...(figure ? [changeVerdict(figure, findComparison(release, figure, "previous-year"), 0)] : []),
      ...(share && findComparison(release, share, "england")
        ? [
            comparisonVerdict(
              {...share, ...percentOf(share.numerator, share.denominator)},
              findComparison(release, share, "england"),
              0,
              "England"
            )
          ]
        : [])
    ],
    remarks:
      figure?.numerator != null && figure.denominator
        ? [
            `That is ${inHundred((100 * figure.numerator) / figure.denominator)} of the children who left care.`
          ]
        : [],
    more: {label: "More on adoption", path: "/measures/adopted"},
    evidence: evidence(release, year, "ceased", "Adopted, % of children who left care, year to March", {
      breakdown: "reason",
      category: "adoption",
      asShare: true
    })
  };
}

const percentOf = (numerator: number | null, denominator: number | null) => ({
  value: numerator === null || !denominator ? null : (100 * numerator) / denominator,
  unit: "%"
});
