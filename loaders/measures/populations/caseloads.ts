import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** The caseload of each officer at the end of each month: one record for each officer and month. */
export const officerMonths = population({
  id: "officer-months",
  of: "staff",
  traits: [],
  amounts: ["children"],
  subjects: (_facts, {service}) =>
    (service.caseloads ?? []).map((row) => ({
      on: row.countedOn,
      weight: 1,
      amounts: {children: row.children},
      sources: [row.source],
      traits: {}
    })),
  collected: (_facts, {service}, year) =>
    (service.caseloads ?? []).some((row) => reportingYearOf(row.countedOn) === year),
  source: () => "Log of caseloads"
});
