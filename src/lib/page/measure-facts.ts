import type {ComparisonRow, MeasureRow, MeasureWords} from "../../../loaders/release/contract.ts";
import {findComparison} from "../release/find-comparison.js";
import type {Release} from "../release/release.js";
import {changeVerdict} from "../words/change-verdict.js";
import {comparisonVerdict} from "../words/comparison-verdict.js";
import {figureText, intervalText} from "../words/figure-text.js";
import {numberText} from "../words/number-text.js";
import {verdictText} from "../words/verdict.js";
import {type Html, html} from "./html.js";

/** The four things a committee asks of a figure: what it is, whether it changed, beside England, beside the neighbours. */
export function measureFacts(release: Release, words: MeasureWords, figure: MeasureRow): Html {
  const {decimals} = words;
  const compared = (whom: string) => findComparison(release, figure, whom);
  const counts =
    words.unit === "%" && figure.numerator !== null && figure.denominator !== null
      ? `${numberText(figure.numerator)} of ${numberText(figure.denominator)}. `
      : "";
  const interval = intervalText(figure, decimals);
  const change = changeVerdict(figure, compared("previous-year"), decimals);
  return html`<dl class="facts">
<div><dt>This year</dt><dd><b class="us">${figureText(figure, decimals)}</b><span>${counts}${interval && `95% interval ${interval}.`}</span></dd></div>
<div><dt>Since last year</dt><dd><b>${shortVerdict(compared("previous-year"))}</b><span>${verdictText(change)}</span></dd></div>
${other("England", "England", compared("england"))}
${other("Neighbours", "the middle neighbour", compared("neighbours-median"))}
</dl>`;

  function other(heading: string, whom: string, comparison: ComparisonRow | null): Html {
    const theirs =
      comparison?.their_value == null
        ? "[x]"
        : figureText({value: comparison.their_value, symbol: "", unit: figure.unit}, decimals);
    return html`<div><dt>${heading}</dt><dd><b>${theirs}</b><span>${verdictText(comparisonVerdict(figure, comparison, decimals, whom))}</span></dd></div>`;
  }
}

const SHORT: Readonly<Record<ComparisonRow["verdict"], string>> = {
  higher: "Higher",
  lower: "Lower",
  "no clear difference": "Not clear",
  same: "The same",
  "not comparable": "Not comparable",
  "not available": "[x]"
};

const shortVerdict = (comparison: ComparisonRow | null): string =>
  comparison ? SHORT[comparison.verdict] : "[x]";
