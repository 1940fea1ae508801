import {groupedBy} from "../../collections/grouped-by.ts";
import {firstDay, lastDay} from "../../contract/calendar/reporting-year.ts";
import type {ReviewRow} from "../../read/rows.ts";
import {lookedAfterAllYear} from "../looked-after-all-year.ts";
import {REVIEWS} from "../measures-touched.ts";
import {surelyAged, surelyUnder} from "../possible-age.ts";
import type {ReturnsToCheck} from "../returns-to-check.ts";
import type {Rule} from "../rule.ts";

/** Reviews held, against the child's age and the child's time in care. */
export const reviewRules: readonly Rule[] = [
  {
    code: "pn0-at-4-or-over",
    rule: "440",
    severity: "warning",
    column: "REVIEW_CODE",
    wrong: "PN0 is for a child under 4 at the review; this child was 4 or over.",
    treated: "Left out of who took part, as PN0 is; check the code or DOB.",
    measures: ["participation", "took-part", "attended", "spoke-for-self"],
    breaks: ({rows, headerOf}) =>
      rows.reviews.filter((row) => {
        const born = headerOf(row.child, row.year)?.born;
        return born !== undefined && row.participation === "PN0" && surelyAged(4, born, row.held);
      })
  },
  {
    code: "participation-under-4",
    rule: "441",
    severity: "warning",
    column: "REVIEW_CODE",
    wrong: "PN1 to PN7 are for a child of 4 or over at the review; this child was under 4.",
    treated: "Counted as given; check the code or DOB.",
    measures: ["participation", "took-part", "attended", "spoke-for-self"],
    breaks: ({rows, headerOf}) =>
      rows.reviews.filter((row) => {
        const born = headerOf(row.child, row.year)?.born;
        return born !== undefined && row.participation !== "PN0" && surelyUnder(4, born, row.held);
      })
  },
  {
    code: "review-outside-year",
    rule: null,
    severity: "warning",
    column: "REVIEW",
    wrong: "The review was held outside the collection year of this return.",
    treated: "Counted in the year that its date falls in, if that is reported.",
    measures: [...REVIEWS],
    breaks: ({rows}) => rows.reviews.filter(({held, year}) => held < firstDay(year) || held > lastDay(year))
  },
  {
    code: "review-before-care",
    rule: null,
    severity: "warning",
    column: "REVIEW",
    wrong: "The review was held before the child's first episode in any return began.",
    treated: "Counted in how children took part; in no timescale.",
    measures: [...REVIEWS],
    breaks: (returns) =>
      returns.rows.reviews.filter(({child, held}) => {
        const first = returns.episodesOf(child)[0];
        return first !== undefined && held < first.began;
      })
  },
  {
    code: "review-out-of-care",
    rule: null,
    severity: "warning",
    column: "REVIEW",
    wrong: "The review was held on a day on which no episode has the child looked after.",
    treated: "Counted in how children took part; in no timescale.",
    measures: [...REVIEWS],
    breaks: (returns) =>
      returns.rows.reviews.filter((review) => {
        const first = returns.episodesOf(review.child)[0];
        return first !== undefined && review.held >= first.began && !inCare(returns, review);
      })
  },
  {
    code: "review-in-short-breaks",
    rule: "399",
    severity: "warning",
    column: "REVIEW",
    wrong: "A review is given for a child in a series of short breaks (V3, V4).",
    treated: "Counted in how children took part; in no timescale, since short breaks are no period of care.",
    measures: [...REVIEWS],
    breaks: (returns) =>
      returns.rows.reviews.filter((review) => {
        const episodes = episodesOn(returns, review);
        return episodes.length > 0 && episodes.every(({legalStatus}) => ["V3", "V4"].includes(legalStatus));
      })
  },
  {
    code: "duplicate-review",
    rule: null,
    severity: "warning",
    column: "REVIEW",
    wrong: "The child has two reviews on the same day in one return.",
    treated: "One review held, but both codes are counted in how children took part.",
    measures: [...REVIEWS],
    breaks: ({rows}) =>
      [...groupedBy(rows.reviews, ({child, year, held}) => `${year} ${held} ${child}`).values()].flatMap(
        (sameDay) => sameDay.slice(1)
      )
  },
  {
    code: "year-in-care-without-review",
    rule: null,
    severity: "warning",
    column: "CHILD",
    wrong: "The child was looked after all year, and the return has no review of the child in that year.",
    treated: "Counted as given; at least one review was due, or a row is missing.",
    measures: ["reviews-held", "children-all-reviews-on-time"],
    breaks: (returns) => {
      const reviewed = new Set(returns.rows.reviews.map(({child, year}) => `${year} ${child}`));
      return returns.rows.header.filter(
        ({child, year}) =>
          returns.held.tables.reviews.has(year) &&
          !reviewed.has(`${year} ${child}`) &&
          lookedAfterAllYear(child, year, returns)
      );
    }
  }
];

const episodesOn = ({episodesOf, lastDayKnown}: ReturnsToCheck, {child, held}: ReviewRow) =>
  episodesOf(child).filter((episode) => episode.began <= held && held <= lastDayKnown(episode));

const inCare = (returns: ReturnsToCheck, review: ReviewRow) => {
  const known = returns.years.at(-1);
  const afterAllReturns = known !== undefined && review.held > returns.lastDayTold(known);
  return afterAllReturns || episodesOn(returns, review).length > 0;
};
