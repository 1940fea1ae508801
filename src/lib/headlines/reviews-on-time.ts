import {monthsOf} from "../../contract/calendar/reporting-year.js";
import {figureText} from "../../words/figure-text.js";
import {monthText} from "../../words/period-text.js";
import {isShown} from "../../words/shown-figure.js";
import {html} from "../html/html.js";
import {figuresOf} from "../release/find-figure.js";
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
        ? html`<b>${share}</b> were: ${counts} that fell due.`
        : html`<b>${share}</b> of those that fell due were.`,
    remarks: weakestMonth(release, year),
    more: "More on timing",
    caption: "On time, % of reviews due"
  });

/** Names the month with the lowest share. None where another month has the same share, or a hidden one that could be lower. */
function weakestMonth(release: Release, year: string): readonly string[] {
  const ofYear = monthsOf(year);
  const months = figuresOf(release, MEASURE).filter(
    (row) =>
      row.time_identifier === "Month" &&
      row.basis === "own" &&
      row.breakdown === "total" &&
      ofYear.includes(row.time_period)
  );
  if (months.some(({symbol}) => symbol === "c")) return [];
  const [weakest, next] = months.filter(isShown).toSorted((a, b) => a.value - b.value);
  return weakest && next && weakest.value !== next.value
    ? [`${monthText(weakest.time_period)} was weakest, at ${figureText(weakest)}.`]
    : [];
}
