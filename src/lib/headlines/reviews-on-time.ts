import {monthText} from "../../words/period-text.js";
import {markedText} from "../../words/provenance-mark.js";
import {weakestMonth} from "../figures/weakest-month.js";
import {html} from "../html/html.js";
import type {Release} from "../release/release.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

const MEASURE = "reviews-in-timescale-of-due";

/** Were reviews held on time? Measured against what fell due, so that a review never held counts as late. */
export const reviewsOnTime = (release: Release, year: string): Headline =>
  shareHeadline(release, year, {
    id: "reviews",
    measure: MEASURE,
    question: "Were reviews held on time?",
    what: "how many reviews were on time",
    answer: (share, counts) =>
      counts
        ? html`${share} were: ${counts} due in the year.`
        : html`${share} of those due in the year were.`,
    remarks: aboutMonths(release, year),
    more: "More on timing",
    caption: "On time, % of reviews due"
  });

/** Names the month that was clearly weakest, if one was. */
function aboutMonths(release: Release, year: string): readonly string[] {
  const weakest = weakestMonth(release, year);
  return weakest === null
    ? []
    : [`${monthText(weakest.time_period)} was the weakest month: ${markedText(weakest)} were on time.`];
}
