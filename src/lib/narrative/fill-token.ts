import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {MeasureWords} from "../../../loaders/contract/release.ts";
import {yearAfter} from "../../contract/calendar/reporting-year.js";
import {EXAMPLE} from "../../words/as-example.js";
import {changeVerdict} from "../../words/change-verdict.js";
import {comparisonVerdict} from "../../words/comparison-verdict.js";
import {countText, lowerFirst} from "../../words/count-text.js";
import {figureText} from "../../words/figure-text.js";
import {inHundred} from "../../words/in-hundred.js";
import {numberText} from "../../words/number-text.js";
import {markOf} from "../../words/provenance-mark.js";
import {isShown, type ShownFigure} from "../../words/shown-figure.js";
import {MEDIAN_OF_SIMILAR} from "../../words/similar-councils.js";
import {targetText} from "../../words/target-verdict.js";
import {verdictText} from "../../words/verdict.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {namedBreakdown, namedMeasure} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import type {Token} from "./token.js";

/**
 * What a token says in a report of `year`. Throws, in words for the author, where the measure is not in the catalogue,
 * where the release has no such figure, and where it is hidden; the last two yield to the token's fallback.
 */
export function fillToken(release: Release, year: string, token: Token): string {
  const words = namedMeasure(release, token.measure);
  if (token.verb === "target") return target(release, year, token, words);
  const [first, second] = token.categories;
  const figure = findFigure(release, {
    measure: words.id,
    period: token.period ?? year,
    ...(first ? {breakdown: namedBreakdown(release, first.breakdown).id, category: first.category} : {}),
    ...(second ? {breakdown2: namedBreakdown(release, second.breakdown).id, category2: second.category} : {})
  });
  if (!isShown(figure)) {
    if (token.fallback !== null) return token.fallback;
    throw new Error(
      figure?.symbol === "c"
        ? "this figure is hidden; write what to say instead after a bar: {{… | words}}"
        : "the release has no such figure; check its period and category, or write a fallback after a bar"
    );
  }
  if (token.verb === "figure") return inForm(figure, token, words) + markOf(figure);
  const {comparator, whom} = COMPARED[token.verb];
  const comparison = findComparison(release, figure, comparator);
  if (comparison?.their_value == null && token.fallback !== null) return token.fallback;
  return inProse(
    verdictText(
      token.verb === "change"
        ? changeVerdict(figure, comparison, words.decimals)
        : comparisonVerdict(figure, comparison, words.decimals, whom)
    )
  );
}

/** A verdict as a full sentence, to follow the author's own. Elsewhere it is a note without a verb. */
function inProse(verdict: string): string {
  const small = lowerFirst(verdict);
  if (small.startsWith(`${EXAMPLE.toLowerCase()}: `))
    return `As an example: ${lowerFirst(inProse(verdict.slice(EXAMPLE.length + 2)))}`;
  if (/^(no (clear )?change|nothing to compare)/.test(small)) return `There is ${small}`;
  return /^(higher|lower|more|fewer|not clearly different|the same|not comparable)/.test(small)
    ? `This is ${small}`
    : verdict;
}

/** What each verb compares our figure with, and what that is called. */
const COMPARED: Readonly<
  Record<"change" | "england" | "neighbours", {readonly comparator: Comparator; readonly whom: string}>
> = {
  change: {comparator: "previous-year", whom: "last year"},
  england: {comparator: "england", whom: "England"},
  neighbours: {comparator: "neighbours-median", whom: MEDIAN_OF_SIMILAR}
};

function inForm(figure: ShownFigure, {form, fallback}: Token, {decimals}: MeasureWords): string {
  const {value} = figure;
  if (form === "plain") return figureText(figure, decimals);
  if (form === "words") return countText(value);
  if (form === "in-100") return inHundred(value);
  const {numerator, denominator} = figure;
  if (numerator === null || !denominator) {
    if (fallback !== null) return fallback;
    throw new Error("this figure is not a share of anything");
  }
  const share = (100 * numerator) / denominator;
  if (form === "share") return `${numberText(share)}%`;
  if (form === "share-in-100") return inHundred(share);
  return form === "of"
    ? numberText(denominator)
    : `${numberText(numerator)} of the ${numberText(denominator)}`;
}

/** The target for the year or, where there is none, for the next, which a report also speaks of. */
function target(release: Release, year: string, token: Token, words: MeasureWords): string {
  const asked = token.period ?? year;
  const {targets} = release.manifest;
  const found =
    targets.find((one) => one.measure === token.measure && one.year === asked) ??
    targets.find((one) => one.measure === token.measure && one.year === yearAfter(asked));
  if (found) return targetText(found, words.unit);
  if (token.fallback !== null) return token.fallback;
  throw new Error("the council has set no such target in authority.json");
}
