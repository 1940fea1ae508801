import type {Population} from "../population.ts";
import {traitsOf} from "./children.ts";

/** Children who ceased to be looked after in a year, each once. */
export const ceasedInYear: Population = {
  id: "ceased",
  of: "children",
  subjects: ({ceased}) =>
    ceased.map((child) => ({
      on: child.on,
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: {
        ...traitsOf(child),
        reason: child.reason,
        "between-councils": child.reason === "transferred" ? "transferred" : "not-transferred"
      }
    })),
  collected: ({years}, _folder, year) => years.includes(year),
  source: () => "SSDA903 return",
  sameAs: {"between-councils=transferred": "reason=transferred"}
};
