import {html} from "../page/html.js";
import {findComparison} from "../release/find-comparison.js";
import {findFigure} from "../release/find-figure.js";
import {measureWords} from "../release/measure-words.js";
import type {Release} from "../release/release.js";
import {comparisonVerdict} from "../words/comparison-verdict.js";
import {figureText} from "../words/figure-text.js";
import {verdictText} from "../words/verdict.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

const OUTSIDE = "over-20-miles-outside";

/**
 * How far from home do they live? England publishes only those who live outside their council's area as well, so that
 * figure of ours is the one beside England's.
 */
export function distanceFromHome(release: Release, year: string): Headline {
  const outside = findFigure(release, {measure: OUTSIDE, period: year});
  const {decimals} = measureWords(release, OUTSIDE);
  const headline = shareHeadline(release, year, {
    id: "distance",
    measure: "over-20-miles",
    question: "How far from home do they live?",
    what: "how far from home children live",
    answer: (share) => html`<b>${share}</b> live more than 20 miles from home.`,
    remarks:
      outside?.value == null
        ? []
        : [
            `Over 20 miles and in another council’s area: ${figureText(outside, decimals)}. ${verdictText(comparisonVerdict(outside, findComparison(release, outside, "england"), decimals, "England"))}`
          ],
    more: "More on distance from home",
    caption: "Over 20 miles from home, % of children looked after"
  });
  return {...headline, verdicts: headline.verdicts.filter(({bold}) => bold !== "No figure for England")};
}
