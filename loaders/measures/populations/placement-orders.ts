import {lastDay} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";
import {OF_EVERY_CHILD, traitsOf} from "./children.ts";

/** Children for whom a placement order was granted in a year, each once. */
export const placementOrders = population({
  id: "placement-orders",
  of: "children",
  traits: OF_EVERY_CHILD,
  amounts: [],
  subjects: ({placementOrdersGranted}) =>
    placementOrdersGranted.map((child) => ({
      on: lastDay(child.year),
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: traitsOf(child)
    })),
  collected: ({years}, _folder, year) => years.includes(year),
  source: () => "SSDA903 return"
});
