import {reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** Formal disputes, by the day that they were raised. */
export const formalDisputes = population({
  id: "disputes",
  of: "cases",
  traits: ["dispute-area", "dispute-stage", "dispute-outcome"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.disputes ?? []).map((row) => ({
      on: row.raised,
      weight: 1,
      amounts: {},
      sources: [row.source],
      traits: {
        "dispute-area": row.area,
        "dispute-stage": row.stage,
        "dispute-outcome": row.outcome ?? "open"
      }
    })),
  // A year without disputes after the log began has none. Of a year before it began, nothing is known.
  collected: (_facts, {service}, year) =>
    (service.disputes ?? []).some((row) => reportingYearOf(row.raised) <= year),
  source: () => "Log of disputes"
});
