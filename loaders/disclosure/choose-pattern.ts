import {attainable, needsLeft} from "./attainable.ts";
import {unproven} from "./audit.ts";
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
  /** Tables met on the way; those that agree with the pattern prove most of what it has to do. */
  readonly pool: readonly Table[];
}

/** What to hide in one part: the optimum where the search reaches it within its limits, else the heuristic's pattern. */
export function choosePattern(highs: Solver, part: LinearSystem, limits: SearchLimits): Choice {
  const {needs, quick, pool} = quickPattern(highs, part);
  const {pattern, lowerBound} = optimalPattern(highs, part, needs, {limits, pool});
  return {pattern: pattern ?? cleanUp(highs, part, quick, needs, pool), lowerBound, pool};
}

/** A good pattern, and the needs that it meets: all, or where that cannot be, what can be had of them. */
function quickPattern(highs: Solver, part: LinearSystem) {
  const pool: Table[] = [];
  const quick = cheapestFlow(highs, part, part.needs, {pool});
  if (unproven(part, part.needs, pool).length === 0) return {needs: part.needs, quick, pool};
  const needs = needsLeft(attainable(highs, part, part.needs));
  const met: Table[] = [];
  return {needs, quick: cheapestFlow(highs, part, needs, {pool: met}), pool: met};
}
