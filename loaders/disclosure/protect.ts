import {choosePattern} from "./choose-pattern.ts";
import {componentsBySums} from "./components.ts";
import {type LinearSystem, patternCost} from "./linear-system.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import {type Settled, settle} from "./settle.ts";
import type {Solver} from "./solver.ts";
import {type Change, changeOf, tablesOf} from "./table.ts";

/** How a connected part of the release is protected, and the proof of it. */
export interface Protection extends Settled {
  readonly cost: number;
  /** No pattern costs less; equal to `cost` where the optimum was proven. */
  readonly lowerBound: number;
}

/** Generous for one authority; a system that needs more is left to the heuristic. */
export const SEARCH_LIMITS: SearchLimits = {rounds: 200, cuts: 10_000, nodes: 5_000};

/** No search at all, the heuristic alone: for many authorities at once. What it chooses is audited just the same. */
export const HEURISTIC_ONLY: SearchLimits = {rounds: 0, cuts: 0, nodes: 0};

/**
 * Chooses what to hide in one connected system, then proves it. The choice is made part by part, along the sums;
 * the audit attacks the whole with every bound in it and has the last word.
 */
export function protect(
  highs: Solver,
  system: LinearSystem,
  limits: SearchLimits = SEARCH_LIMITS
): Protection {
  const hidden = new Set<string>();
  const known: Change[] = [];
  let lowerBound = 0;
  for (const part of componentsBySums(system)) {
    if (part.protectionLevels.length === 0) continue;
    const choice = choosePattern(highs, part, limits);
    lowerBound += choice.lowerBound;
    known.push(...choice.pool.map((table) => changeOf(part, table)));
    part.cells.forEach(({id}, cell) => {
      if (choice.pattern[cell]) hidden.add(id);
    });
  }
  const start = Uint8Array.from(system.cells, ({id, role}) => (role === "hidden" || hidden.has(id) ? 1 : 0));
  const settled = settle(highs, system, start, tablesOf(system, known));
  return {...settled, cost: patternCost(system, settled.pattern), lowerBound};
}
