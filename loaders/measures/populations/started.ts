import {isCovered} from "../is-covered.ts";
import {population} from "../population.ts";
import {OF_EVERY_CHILD, traitsOf} from "./children.ts";

/** Children who started to be looked after in a year, each once. */
export const startedInYear = population({
  id: "started",
  of: "children",
  traits: OF_EVERY_CHILD,
  amounts: [],
  subjects: ({started}) =>
    started.map((child) => ({
      on: child.on,
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: traitsOf(child)
    })),
  collected: (facts, _folder, year) => isCovered(facts, year),
  source: () => "SSDA903 return"
});
