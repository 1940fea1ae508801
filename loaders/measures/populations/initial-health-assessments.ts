import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** First health assessments that fell due: one for each time that a child comes into care. */
export const initialHealthAssessmentsDue = population({
  id: "initial-health-assessments",
  of: "children",
  traits: ["assessed-in-time"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.initialHealthAssessments ?? []).map(({due, held, source}) => ({
      on: due,
      weight: 1,
      amounts: {},
      sources: [source],
      traits: {"assessed-in-time": held !== null && held <= due ? "yes" : "no"}
    })),
  collected: (_facts, {service}, year) =>
    (service.initialHealthAssessments ?? []).some((row) => reportingYearOf(row.due) === year),
  source: () => "Log of first health assessments"
});
