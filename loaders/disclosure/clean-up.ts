import {withAttacker} from "./attacker.ts";
import {everyLevelMet} from "./audit.ts";
import type {LinearSystem, Pattern, ProtectionLevel} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {agreesWith, type Table} from "./table.ts";

/**
 * Shows again what level not be hidden, dearest first, as long as whole tables prove every level. The pattern that
 * comes in must meet the levels. `pool` holds tables known so far, and grows.
 */
export function cleanUp(
  highs: Solver,
  system: LinearSystem,
  hidden: Pattern,
  levels: readonly ProtectionLevel[],
  pool: Table[]
): Pattern {
  const pattern = Uint8Array.from(hidden);
  const dearestFirst = [...pattern.keys()]
    .filter((index) => pattern[index] && system.cells[index]?.role === "open")
    .sort((a, b) => (system.cells[b]?.cost ?? 0) - (system.cells[a]?.cost ?? 0));
  return withAttacker(highs, system, pattern, (attacker) => {
    let proofs = pool.filter((table) => agreesWith(system, pattern, table));
    for (const index of dearestFirst) {
      const value = system.cells[index]?.value;
      pattern[index] = 0;
      attacker.loosen(index, 0);
      const left = proofs.filter((table) => table[index] === value);
      const before = left.length;
      const allMet = everyLevelMet(highs, system, pattern, attacker, levels, left);
      pool.push(...left.slice(before));
      if (allMet) {
        proofs = left;
        continue;
      }
      pattern[index] = 1;
      attacker.loosen(index, 1);
      proofs.push(...left.slice(before));
    }
    return pattern;
  });
}
