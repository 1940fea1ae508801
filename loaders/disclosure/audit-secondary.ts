import {type Audited, audit} from "./audit.ts";
import {cellAt, type ProtectionLevel} from "./linear-system.ts";
import type {Suppression} from "./suppression.ts";

/**
 * Attacks published cells that are hidden only to protect others. A zero must look as if it could be any small number,
 * or hiding it says "few". Any other count must look as if it could be one more, or else one less.
 */
export function auditSecondary(suppression: Suppression, cells: readonly number[]): Audited[] {
  const {system} = suppression;
  const upwards = audit(
    suppression,
    cells.map((cell): ProtectionLevel => {
      const {value} = cellAt(system, cell);
      return {cell, low: value, high: value === 0 ? system.threshold : value + 1};
    })
  );
  const stuck = upwards.filter(({met, level}) => !met && level.low > 0).map(({level}) => level.cell);
  const downwards = audit(
    suppression,
    stuck.map((cell): ProtectionLevel => {
      const {value} = cellAt(system, cell);
      return {cell, low: value - 1, high: value};
    })
  );
  const downwardOf = new Map(downwards.map((audited) => [audited.level.cell, audited]));
  return upwards.map((audited) => downwardOf.get(audited.level.cell) ?? audited);
}
