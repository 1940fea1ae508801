import type {Measure} from "./measure.ts";
import type {Population} from "./population.ts";

/** The population of a measure; null for one that counts nobody. */
export const populationOf = ({rule}: Measure): Population | null =>
  rule.kind === "plain" ? null : rule.population;
