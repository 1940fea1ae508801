import {choosePattern} from "./choose-pattern.ts";
import {componentsBySums} from "./components.ts";
import {
  type LinearSystem,
  type Pattern,
  type ProtectionLevel,
  patternCost,
  type Relation
} from "./linear-system.ts";
import type {SearchLimits} from "./optimal-pattern.ts";
import type {Settled} from "./settle.ts";
import {settleForBelievers} from "./settle-for-believers.ts";
import type {Solver} from "./solver.ts";
import {Suppression} from "./suppression.ts";
import {type Change, changeOf, tablesOf} from "./table.ts";

/** How a component of the release is protected, and the audit of it. */
export interface Protection extends Settled {
  /** With what a reader concludes who believes the promise. */
  readonly system: LinearSystem;
  readonly conclusions: readonly Relation[];
  /** Levels that such a reader keeps from being met; they are among the unattainable. */
  readonly lost: readonly ProtectionLevel[];
  readonly pattern: Pattern;
  readonly cost: number;
  /** No pattern costs less; equal to `cost` where the pattern is shown to be optimal. */
  readonly lowerBound: number;
}

/** Generous for one authority; where a system takes more, the heuristic decides. */
export const SEARCH_LIMITS: SearchLimits = {rounds: 200, cuts: 10_000, nodes: 5_000};

/** No search at all, the heuristic alone: for many authorities at once. What it chooses is audited just the same. */
export const HEURISTIC_ONLY: SearchLimits = {rounds: 0, cuts: 0, nodes: 0};

/** Chooses what to hide in one component, then attacks the choice with every bound and repairs it. */
export function protect(
  highs: Solver,
  system: LinearSystem,
  limits: SearchLimits = SEARCH_LIMITS
): Protection {
  const {pattern, known, lowerBound} = chosenAlongSums(highs, system, limits);
  const {suppression, settled, concluded, lost} = settleForBelievers(
    new Suppression(highs, system, pattern, tablesOf(system, known))
  );
  const settledPattern = suppression.pattern;
  return {
    ...settled,
    system: suppression.system,
    conclusions: concluded,
    lost,
    pattern: settledPattern,
    cost: patternCost(system, settledPattern),
    lowerBound
  };
}

interface Chosen {
  readonly pattern: Pattern;
  /** The tables found on the way. */
  readonly known: readonly Change[];
  readonly lowerBound: number;
}

/** The pattern is chosen along the sums alone, in smaller components; the bounds between them seldom matter. */
function chosenAlongSums(highs: Solver, system: LinearSystem, limits: SearchLimits): Chosen {
  const hidden = new Set<string>();
  const known: Change[] = [];
  let lowerBound = 0;
  for (const component of componentsBySums(system)) {
    if (component.protectionLevels.length === 0) continue;
    const choice = choosePattern(highs, component, limits);
    lowerBound += choice.lowerBound;
    for (const table of choice.suppression.tables) known.push(changeOf(component, table));
    for (const [cell, {id}] of component.cells.entries())
      if (choice.suppression.isHidden(cell)) hidden.add(id);
  }
  const pattern = Uint8Array.from(system.cells, ({id, role}) =>
    role === "hidden" || hidden.has(id) ? 1 : 0
  );
  return {pattern, known, lowerBound};
}
