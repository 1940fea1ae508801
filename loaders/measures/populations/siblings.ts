import {lastDay} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";

/** Children with a brother or sister in care on 31 March, as the service logs them. */
export const siblingsInCare = population({
  id: "siblings-in-care",
  of: "children",
  traits: ["siblings-together"],
  amounts: [],
  subjects: (_facts, {service}) =>
    (service.siblings ?? []).map((row) => ({
      on: lastDay(row.year),
      weight: 1,
      amounts: {},
      sources: [row.source],
      traits: {"siblings-together": row.together ? "yes" : "no"}
    })),
  collected: (_facts, {service}, year) => (service.siblings ?? []).some((row) => row.year === year),
  source: () => "Log of brothers and sisters"
});
