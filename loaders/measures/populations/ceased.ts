import {isCovered} from "../is-covered.ts";
import {population} from "../population.ts";
import {OF_EVERY_CHILD, traitsOf} from "./children.ts";

/** Children who ceased to be looked after in a year, each once. */
export const ceasedInYear = population({
  id: "ceased",
  of: "children",
  traits: ["reason", "between-councils", ...OF_EVERY_CHILD],
  amounts: [],
  subjects: ({ceased}) =>
    ceased.map((child) => ({
      // The first day: a later quarter must not move a child that an earlier one has counted.
      on: child.first,
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: {
        reason: child.reason,
        "between-councils": child.reason === "transferred" ? "transferred" : "not-transferred",
        ...traitsOf(child)
      }
    })),
  collected: (facts, _folder, year) => isCovered(facts, year),
  source: () => "SSDA903 return",
  sameAs: {"between-councils=transferred": "reason=transferred"}
});
