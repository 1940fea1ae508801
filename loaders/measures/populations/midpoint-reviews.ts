import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** Midpoint reviews that fell due: an officer's check on the plan half way between two reviews. */
export const midpointReviewsDue = population({
  id: "midpoint-reviews",
  of: "meetings",
  traits: ["held"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.midpointReviews ?? []).map((row) => ({
      on: row.due,
      weight: 1,
      amounts: {},
      sources: [row.source],
      traits: {held: row.held === null ? "no" : "yes"}
    })),
  collected: (_facts, {service}, year) =>
    (service.midpointReviews ?? []).some((row) => reportingYearOf(row.due) === year),
  source: () => "Log of midpoint reviews"
});
