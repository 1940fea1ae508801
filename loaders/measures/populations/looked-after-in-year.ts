import {lastDay} from "../../contract/calendar/reporting-year.ts";
import {population} from "../population.ts";
import {OF_EVERY_CHILD, traitsOf} from "./children.ts";

/** Children looked after at any time in a year, each once. */
export const lookedAfterInYear = population({
  id: "looked-after-in-year",
  of: "children",
  traits: ["went-missing", ...OF_EVERY_CHILD],
  amounts: [],
  subjects: ({lookedAfterInYear: children}) =>
    children.map((child) => ({
      on: lastDay(child.year),
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: {"went-missing": child.wentMissing ? "yes" : "no", ...traitsOf(child)}
    })),
  collected: ({years, tables}, _folder, year) => years.includes(year) && tables.missing.includes(year),
  source: () => "SSDA903 return"
});
