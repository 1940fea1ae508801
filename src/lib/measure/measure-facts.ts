import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {MeasureRow, MeasureWords} from "../../../loaders/contract/release.ts";

import {changeVerdict} from "../../words/change-verdict.js";
import {comparisonVerdict} from "../../words/comparison-verdict.js";
import {sentenceCase} from "../../words/count-text.js";
import {figureText, intervalText} from "../../words/figure-text.js";
import {numberText} from "../../words/number-text.js";
import {markOf, PROVENANCE_MARKS} from "../../words/provenance-mark.js";
import {MEDIAN_OF_SIMILAR, SIMILAR} from "../../words/similar-councils.js";
import {verdictText} from "../../words/verdict.js";
import {isComparable} from "../figures/areas.js";
import {type Html, html} from "../html/html.js";
import {withMarks} from "../html/with-marks.js";
import {comparisonsOf, findComparison} from "../release/find-comparison.js";
import type {Release} from "../release/release.js";

/**
 * What a committee asks about a figure: what it is, whether it changed since last year and over five years, and how it
 * compares with England and similar councils. Counts of whole councils are not compared.
 */
export function measureFacts(release: Release, words: MeasureWords, figure: MeasureRow): Html {
  const {decimals} = words;
  const compared = (comparator: Comparator) => findComparison(release, figure, comparator);
  const counts =
    words.unit === "%" && figure.numerator !== null && figure.denominator !== null
      ? `${numberText(figure.numerator)} of ${numberText(figure.denominator)}. `
      : "";
  const interval = intervalText(figure, decimals);
  const since = (comparator: Comparator, heading: string, earlier: string) => {
    const {bold, rest} = changeVerdict(figure, compared(comparator), decimals, earlier);
    return fact(heading, bold.replace(/\.$/, ""), sentenceCase(rest.replace(/^[,:] /, "")));
  };
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
          beside(sentenceCase(SIMILAR), "neighbours-median", MEDIAN_OF_SIMILAR)
        ]
      : [fact("Elsewhere", "Nothing to compare", `We hold no figure for England or for ${SIMILAR}.`)];
  const first = compared("five-years-before")?.their_period;
  return html`<dl class="facts">
${fact(figure.time_period, html`<span class="us">${figureText(figure, decimals)}</span>${withMarks(markOf(figure))}`, `${counts}${interval ? `95% interval ${interval}. ` : ""}${origin(release, figure)}`)}
${since("previous-year", "Since last year", "last year")}
${isComparable(words.unit) ? elsewhere() : first && since("five-years-before", `Since ${first}`, `in ${first}`)}
</dl>`;
}

/** Where a made-up council's figure comes from, with the document where one prints it. Nothing for a real council. */
function origin(release: Release, figure: MeasureRow): string {
  if (figure.provenance === null) return "";
  const {words} = PROVENANCE_MARKS[figure.provenance];
  const agreed = comparisonsOf(release, figure).filter(
    (row) => row.compared_with === "published" && row.verdict === "same"
  );
  const [source] = agreed.map(({their_source}) => their_source);
  return source === undefined || figure.provenance === "made-up"
    ? `${sentenceCase(words)}.`
    : `${sentenceCase(words)}: ${source}.`;
}

const fact = (heading: string, headline: string | Html, rest: string): Html =>
  html`<div><dt>${heading}</dt><dd><b>${headline}</b><span class="rest">${rest}</span></dd></div>\n`;
