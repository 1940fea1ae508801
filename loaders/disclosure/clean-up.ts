import {withAttacker} from "./attacker.ts";
import {everyLevelMet} from "./audit.ts";
import {cellAt, type ProtectionLevel} from "./linear-system.ts";
import type {Suppression} from "./suppression.ts";

/**
 * Shows again what need not be hidden, dearest first, as long as whole tables show that every level is met. The
 * pattern that comes in must meet the levels.
 */
export function cleanUp(suppression: Suppression, levels: readonly ProtectionLevel[]): void {
  withAttacker(suppression, (attacker) => {
    for (const cell of secondaryDearestFirst(suppression)) {
      attacker.loosen(cell, 0);
      const shown = suppression.showIf(cell, () => everyLevelMet(attacker, levels));
      if (!shown) attacker.loosen(cell, 1);
    }
  });
}

function secondaryDearestFirst(suppression: Suppression): number[] {
  const {system} = suppression;
  const costOf = (cell: number): number => cellAt(system, cell).cost;
  return [...system.cells.keys()]
    .filter((cell) => suppression.isHidden(cell) && cellAt(system, cell).role === "open")
    .sort((a, b) => costOf(b) - costOf(a));
}
