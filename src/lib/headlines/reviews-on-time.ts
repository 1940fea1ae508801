import {html} from "../page/html.js";
import {figuresOf, findFigure} from "../release/find-figure.js";
import type {Release} from "../release/release.js";
import {yearAfter} from "../release/reporting-years.js";
import {figureText} from "../words/figure-text.js";
import {monthText} from "../words/period-text.js";
import {targetVerdict} from "../words/target-verdict.js";
import type {Headline} from "./headline.js";
import {shareHeadline} from "./share-headline.js";

const MEASURE = "reviews-in-timescale-of-due";

/** Were reviews held on time? Measured against what fell due, so that a review never held counts as late. */
export function reviewsOnTime(release: Release, year: string): Headline {
  const headline = shareHeadline(release, year, {
    id: "reviews",
    measure: MEASURE,
    question: "Were reviews held on time?",
    what: "how many reviews were on time",
    answer: (share, counts) =>
      counts ? html`${share} were: ${counts} that fell due.` : html`${share} of those that fell due were.`,
    remarks: weakestMonth(release, year),
    more: "More on timing",
    caption: "On time, % of reviews due"
  });
  const figure = findFigure(release, {measure: MEASURE, period: year});
  const target = release.manifest.targets.find(
    (one) => one.measure === MEASURE && [year, yearAfter(year)].includes(one.year)
  );
  const aim = figure && target ? targetVerdict(figure, target) : null;
  return aim
    ? {...headline, verdicts: [...headline.verdicts.slice(0, 1), aim, ...headline.verdicts.slice(1)]}
    : headline;
}

/** Picks the month with the lowest released share; a month that is hidden cannot be named. */
function weakestMonth(release: Release, year: string): readonly string[] {
  const start = Number(year.slice(0, 4));
  const months = figuresOf(release, MEASURE).filter(
    (row) =>
      row.time_identifier === "Month" &&
      row.basis === "own" &&
      row.breakdown === "total" &&
      row.value !== null &&
      row.time_period >= `${start}-04` &&
      row.time_period <= `${start + 1}-03`
  );
  const weakest = months.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
  return weakest ? [`${monthText(weakest.time_period)} was weakest, at ${figureText(weakest)}.`] : [];
}
