import {type Audited, audit} from "./audit.ts";
import type {ProtectionLevel} from "./linear-system.ts";
import type {Suppression} from "./suppression.ts";

/** What is left of a protection level when everything is hidden that may be: no pattern can give more. */
export interface Attainable {
  readonly audited: Audited;
  /** The level cut down to what can be had; null when the cell is exact whatever is hidden. */
  readonly left: ProtectionLevel | null;
}

/** How far each level can be met at all. `everything` is a suppression that hides all that may be hidden. */
export const attainable = (everything: Suppression, levels: readonly ProtectionLevel[]): Attainable[] =>
  audit(everything, levels).map((audited) => {
    const {level} = audited;
    const low = Math.max(audited.low, level.low);
    const high = Math.min(audited.high, level.high);
    return {audited, left: low < high ? {cell: level.cell, low, high} : null};
  });

/** The levels that can still be asked for. */
export const levelsLeft = (attained: readonly Attainable[]): ProtectionLevel[] =>
  attained.flatMap(({left}) => left ?? []);
