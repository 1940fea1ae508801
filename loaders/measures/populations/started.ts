import type {Population} from "../population.ts";
import {isToldOf} from "../told-of.ts";
import {traitsOf} from "./children.ts";

/** Children who started to be looked after in a year, each once. */
export const startedInYear: Population = {
  id: "started",
  of: "children",
  subjects: ({started}) =>
    started.map((child) => ({
      on: child.on,
      weight: 1,
      amounts: {},
      sources: child.sources,
      traits: traitsOf(child)
    })),
  collected: (facts, _folder, year) => isToldOf(facts, year),
  source: () => "SSDA903 return"
};
