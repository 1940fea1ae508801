import {type Audited, audit} from "./audit.ts";
import {fullPattern, type LinearSystem, type Need} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import type {Table} from "./table.ts";

/** What is left of a need when everything is hidden that may be: more than that no pattern can give. */
export interface Attainable {
  readonly audited: Audited;
  /** The need cut down to what can be had; null when its cell is exact whatever is hidden. */
  readonly left: Need | null;
}

/** How far each need can be met at all. `pool` holds tables known so far, is tried first and grows. */
export function attainable(
  highs: Solver,
  system: LinearSystem,
  needs: readonly Need[],
  pool: Table[] = []
): Attainable[] {
  return audit(highs, system, fullPattern(system), needs, pool).map((audited) => {
    const {need} = audited;
    const low = Math.max(audited.low, need.low);
    const high = Math.min(audited.high, need.high);
    return {audited, left: low < high ? {cell: need.cell, low, high} : null};
  });
}

/** The needs that remain to be met. */
export const needsLeft = (attained: readonly Attainable[]): Need[] =>
  attained.flatMap(({left}) => left ?? []);
