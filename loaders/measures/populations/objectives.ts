import {lastDay} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** The service's objectives for a year. */
export const serviceObjectives = population({
  id: "objectives",
  of: "staff",
  traits: ["objective-status"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.objectives ?? []).map((row) => ({
      on: lastDay(row.year),
      weight: 1,
      amounts: {},
      sources: [row.source],
      traits: {"objective-status": row.status}
    })),
  collected: (_facts, {service}, year) => (service.objectives ?? []).some((row) => row.year === year),
  source: () => "Objectives of the service"
});
