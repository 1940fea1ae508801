import {type Audited, audit} from "./audit.ts";
import {fullPattern, type LinearSystem, type ProtectionLevel} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import type {Table} from "./table.ts";

/** What is left of a level when everything is hidden that may be: more than that no pattern can give. */
export interface Attainable {
  readonly audited: Audited;
  /** The level cut down to what can be had; null when its cell is exact whatever is hidden. */
  readonly left: ProtectionLevel | null;
}

/** How far each level can be met at all. `pool` holds tables known so far, is tried first and grows. */
export function attainable(
  highs: Solver,
  system: LinearSystem,
  levels: readonly ProtectionLevel[],
  pool: Table[] = []
): Attainable[] {
  return audit(highs, system, fullPattern(system), levels, pool).map((audited) => {
    const {level} = audited;
    const low = Math.max(audited.low, level.low);
    const high = Math.min(audited.high, level.high);
    return {audited, left: low < high ? {cell: level.cell, low, high} : null};
  });
}

/** The levels that remain to be met. */
export const levelsLeft = (attained: readonly Attainable[]): ProtectionLevel[] =>
  attained.flatMap(({left}) => left ?? []);
