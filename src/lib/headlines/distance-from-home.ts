import {html} from "../page/html.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {inHundred} from "../words/in-hundred.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

/**
 * How far from home do they live? By the department's rule, over 20 miles and outside the council's area, because only that
 * one has a figure for England and the neighbours: like stands beside like. The wider count is a remark.
 */
export function distanceFromHome(release: Release, year: string): Headline {
  const anywhere = findFigure(release, {measure: "over-20-miles", period: year})?.value;
  return shareHeadline(release, year, {
    id: "distance",
    measure: "over-20-miles-outside",
    question: "How far from home do they live?",
    what: "how far from home children live",
    answer: (share) => html`<b>${share}</b> live more than 20 miles from home, in another council’s area.`,
    remarks:
      anywhere == null
        ? []
        : [
            `That is how the department counts. Wherever it is, ${inHundred(anywhere)} live more than 20 miles from home.`
          ],
    more: "More on distance from home",
    caption: "Over 20 miles from home and outside the area, % of children looked after"
  });
}
