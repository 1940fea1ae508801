import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {ComparisonRow, MeasureRow, MeasureWords} from "../../../loaders/contract/release.ts";
import {changeVerdict} from "../../words/change-verdict.js";
import {comparisonVerdict} from "../../words/comparison-verdict.js";
import {figureText, intervalText} from "../../words/figure-text.js";
import {numberText} from "../../words/number-text.js";
import {verdictText} from "../../words/verdict.js";
import {isComparable} from "../figures/areas.js";
import {type Html, html} from "../html/html.js";
import {findComparison} from "../release/find-comparison.js";
import type {Release} from "../release/release.js";

const SHORT: Readonly<Record<ComparisonRow["verdict"], string>> = {
  higher: "Higher",
  lower: "Lower",
  "no clear difference": "Not clear",
  same: "The same",
  "not comparable": "Not comparable",
  "not available": "No verdict"
};

/**
 * What a committee asks about a figure: what it is, whether it changed since last year and over five years, and how it
 * compares with England and the neighbours. Counts of whole councils are not compared.
 */
export function measureFacts(release: Release, words: MeasureWords, figure: MeasureRow): Html {
  const {decimals} = words;
  const compared = (comparator: Comparator) => findComparison(release, figure, comparator);
  const counts =
    words.unit === "%" && figure.numerator !== null && figure.denominator !== null
      ? `${numberText(figure.numerator)} of ${numberText(figure.denominator)}. `
      : "";
  const interval = intervalText(figure, decimals);
  const since = (comparator: Comparator, earlier: string) =>
    fact(
      `Since ${earlier}`,
      SHORT[compared(comparator)?.verdict ?? "not available"],
      verdictText(changeVerdict(figure, compared(comparator), decimals, earlier))
    );
  const beside = (heading: string, comparator: Comparator, whom: string) => {
    const comparison = compared(comparator);
    const theirs = figureText(
      {value: comparison?.their_value ?? null, symbol: "x", unit: figure.unit},
      decimals
    );
    return fact(heading, theirs, verdictText(comparisonVerdict(figure, comparison, decimals, whom)));
  };
  const elsewhere = () =>
    compared("england")?.their_value != null || compared("neighbours-median")?.their_value != null
      ? [
          beside("England", "england", "England"),
          beside("Neighbours", "neighbours-median", "the middle neighbour")
        ]
      : [fact("Elsewhere", "None published", "There is no figure for England or for the neighbours.")];
  const first = compared("five-years-before")?.their_period;
  return html`<dl class="facts">
${fact(figure.time_period, html`<span class="us">${figureText(figure, decimals)}</span>`, `${counts}${interval ? `95% interval ${interval}.` : ""}`)}
${since("previous-year", "last year")}
${isComparable(words.unit) ? elsewhere() : first && since("five-years-before", first)}
</dl>`;
}

const fact = (heading: string, headline: string | Html, rest: string): Html =>
  html`<div><dt>${heading}</dt><dd><b>${headline}</b><span class="rest">${rest}</span></dd></div>\n`;
