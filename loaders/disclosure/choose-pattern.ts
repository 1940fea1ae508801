import {attainable, levelsLeft} from "./attainable.ts";
import {hideCheapestFlows} from "./cheapest-flow.ts";
import {cleanUp} from "./clean-up.ts";
import type {LinearSystem, ProtectionLevel} from "./linear-system.ts";
import {optimalPattern, type SearchLimits} from "./optimal-pattern.ts";
import type {Solver} from "./solver.ts";
import {hidingAll, hidingLeast, type Suppression} from "./suppression.ts";

export interface Choice {
  /** With the chosen pattern, and with the tables found on the way: most of them are witnesses for it. */
  readonly suppression: Suppression;
  /** No pattern costs less. */
  readonly lowerBound: number;
}

/** What to hide in one component: the optimum where the search finds it within its limits, else a heuristic's choice. */
export function choosePattern(highs: Solver, component: LinearSystem, limits: SearchLimits): Choice {
  const {suppression, levels} = quickPattern(highs, component);
  const quick = suppression.pattern;
  const {pattern, lowerBound} = optimalPattern(suppression, levels, limits);
  suppression.replacePattern(pattern ?? quick);
  if (pattern === null) cleanUp(suppression, levels);
  return {suppression, lowerBound};
}

interface QuickPattern {
  readonly suppression: Suppression;
  readonly levels: readonly ProtectionLevel[];
}

/** A good pattern, and the levels that it meets: all of them, cut down to what can be had where that is less. */
function quickPattern(highs: Solver, component: LinearSystem): QuickPattern {
  const {protectionLevels} = component;
  const full = hidingLeast(highs, component);
  hideCheapestFlows(full, protectionLevels);
  if (full.unproven(protectionLevels).length === 0) return {suppression: full, levels: protectionLevels};
  const levels = levelsLeft(attainable(hidingAll(highs, component), protectionLevels));
  const cutDown = hidingLeast(highs, component);
  hideCheapestFlows(cutDown, levels);
  return {suppression: cutDown, levels};
}
