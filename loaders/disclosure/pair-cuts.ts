import type {Cut} from "./capacity-cut.ts";
import {isEquation, type LinearSystem, type ProtectionLevel} from "./linear-system.ts";

/** A cell that is hidden alone in its sum is exact: each sum over a cell with a protection level hides another one. */
export function pairCuts(system: LinearSystem, levels: readonly ProtectionLevel[]): Cut[] {
  const toProtect = new Set(levels.map(({cell}) => cell));
  return system.relations.filter(isEquation).flatMap(({terms}) =>
    terms
      .filter(({cell}) => toProtect.has(cell))
      .map((term) => terms.map(({cell}) => cell).filter((cell) => cell !== term.cell))
      .map((others) => ({cells: others, weights: others.map(() => 1), least: 1}))
  );
}
