import {attainable, levelsLeft} from "./attainable.ts";
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
  const {levels, quick, pool} = quickPattern(highs, part);
  const {pattern, lowerBound} = optimalPattern(highs, part, levels, {limits, pool});
  return {pattern: pattern ?? cleanUp(highs, part, quick, levels, pool), lowerBound, pool};
}

/** A good pattern, and the levels that it meets: all, or where that cannot be, what can be had of them. */
function quickPattern(highs: Solver, part: LinearSystem) {
  const pool: Table[] = [];
  const quick = cheapestFlow(highs, part, part.protectionLevels, {pool});
  if (unproven(part, part.protectionLevels, pool).length === 0)
    return {levels: part.protectionLevels, quick, pool};
  const levels = levelsLeft(attainable(highs, part, part.protectionLevels));
  const met: Table[] = [];
  return {levels, quick: cheapestFlow(highs, part, levels, {pool: met}), pool: met};
}
