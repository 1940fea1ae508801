import {lastDay} from "../../contract/calendar/reporting-year.ts";
import type {Population} from "../population.ts";
import {traitsOf} from "./children.ts";

/** Children looked after at any time in a year, each once. */
export const lookedAfterInYear: Population = {
  id: "looked-after-in-year",
  of: "children",
  subjects: ({lookedAfterInYear: children}) =>
    children.map((child) => ({
      on: lastDay(child.year),
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: {"went-missing": child.wentMissing ? "yes" : "no", ...traitsOf(child)}
    })),
  collected: ({years}, {returns}, year) =>
    years.includes(year) && returns.missing.some((row) => row.year === year),
  source: () => "SSDA903 return"
};
