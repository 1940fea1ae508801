import {attainable, needsLeft} from "./attainable.ts";
import {cheapestFlow} from "./cheapest-flow.ts";
import {cleanUp} from "./clean-up.ts";
import type {LinearSystem, Pattern} from "./linear-system.ts";
import {optimalPattern, type SearchLimits} from "./optimal-pattern.ts";
import type {Solver} from "./solver.ts";
import type {Table} from "./table.ts";

export interface Choice {
  readonly pattern: Pattern;
  /** No pattern costs less. */
  readonly lowerBound: number;
}

/** What to hide in one part: the optimum where the search reaches it within its limits, else the heuristic's pattern. */
export function choosePattern(highs: Solver, part: LinearSystem, limits: SearchLimits): Choice {
  const needs = needsLeft(attainable(highs, part, part.needs));
  const pool: Table[] = [];
  const quick = cleanUp(highs, part, cheapestFlow(highs, part, needs, {pool}), needs, pool);
  const {pattern, lowerBound} = optimalPattern(highs, part, needs, {limits, pool});
  return {pattern: pattern ?? quick, lowerBound};
}
