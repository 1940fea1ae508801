import type {ReportingYear} from "../calendar/reporting-year.ts";
import type {Ground} from "./ground.ts";
import type {Measure} from "./measure.ts";
import type {Population} from "./population.ts";

/** The population of a measure; null for one that counts nobody. */
export const populationOf = ({rule}: Measure): Population | null =>
  rule.kind === "plain" ? null : rule.population;

/** Whether this council has what the measure asks for in that year. */
export function isCollected(measure: Measure, {facts, folder}: Ground, year: ReportingYear): boolean {
  const population = populationOf(measure);
  if (population !== null && !population.collected(facts, folder, year)) return false;
  return measure.collected?.(facts, folder, year) ?? true;
}
