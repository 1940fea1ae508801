import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {Measure} from "../measure.ts";
import {reviewsNotAttended} from "../populations/reviews-not-attended.ts";

/** Why were some children not there? */
export const reasonsNotAttending: Measure = {
  id: "reasons-not-attending",
  name: "Why children did not attend",
  question: "Why were some children not there?",
  theme: "voice",
  numerator: "reviews that the child did not attend",
  denominator: null,
  phrase: "were held without the child",
  people: "reviews that the child did not attend",
  leavesOut: "Reviews that the child attended, and those of children under four.",
  unit: "reviews",
  decimals: 0,
  better: "neither",
  counts: "meetings",
  periods: ["Reporting year"],
  tables: [[], ["reason-not-attending"]],
  guidance: "Independent Reviewing Officers’ Handbook, 2010",
  traps: ["The reasons are the service’s own words for them; a review without one is shown as not recorded."],
  collected: (_facts, {service}, year) =>
    (service.reviews ?? []).some(
      (row) => row.reasonNotAttending !== null && reportingYearOf(row.due) === year
    ),
  rule: {kind: "count", population: reviewsNotAttended}
};
