import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
import {inHundred} from "../../words/in-hundred.js";
import {markOf} from "../../words/provenance-mark.js";
import {html} from "../html/html.js";
import {findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

const MEASURE = "over-20-miles-outside";

/**
 * How far from home do they live? By the department's rule, over 20 miles and outside the council's area, because only
 * that measure has figures for England and the neighbours to compare with. The wider count is a remark.
 */
export function distanceFromHome(release: Release, year: string): Headline {
  const at = (measure: MeasureId) => findFigure(release, {measure, period: year});
  const [outside, anywhere, unknown] = [at(MEASURE), at("over-20-miles"), at("distance-not-known")];
  return shareHeadline(release, year, {
    id: "distance",
    measure: MEASURE,
    question: "How far from home do they live?",
    what: "how far from home children live",
    answer: (share, counts) =>
      html`${share} live more than 20 miles from home, in another council’s area${counts && `: ${counts}`}.`,
    remarks: [
      ...(outside?.value == null || anywhere?.value == null || anywhere.value === outside.value
        ? []
        : [
            `Counting those who are still in our area, it is ${inHundred(anywhere.value)}${markOf(anywhere)}.`
          ]),
      ...(unknown?.value
        ? [`We do not know the distance for ${inHundred(unknown.value)}${markOf(unknown)}.`]
        : [])
    ],
    more: "More on distance from home",
    caption: "Over 20 miles from home and outside the area, % of children looked after"
  });
}
