import {required} from "../contract/required.ts";
import type {Attacker} from "./attacker.ts";
import {type Cut, capacityCut} from "./capacity-cut.ts";
import {cellAt, type ProtectionLevel} from "./linear-system.ts";
import {valueAt} from "./table.ts";

/** Solutions of linear programmes are this close. */
const TOLERANCE = 1e-6;

/**
 * The attacker's answer to a proposal, which gives each cell a share of its room: one cut for each level and direction
 * that the attacker defeats. The pattern of the suppression becomes the cells that the proposal hides whole, and the
 * tables of the attacks that fail are kept.
 */
export function cutsAgainst(
  proposal: Float64Array,
  attacker: Attacker,
  levels: readonly ProtectionLevel[]
): Cut[] {
  const {suppression} = attacker;
  const {system} = suppression;
  const shares = proposal.map((share) => Math.min(1, Math.max(0, share)));
  shares.forEach((share, cell) => {
    attacker.loosen(cell, share);
  });
  suppression.replacePattern(Uint8Array.from(shares, (share) => (share >= 1 ? 1 : 0)));

  const cuts: Cut[] = [];
  for (const {cell, low, high} of levels) {
    const {value: truth} = cellAt(system, cell);
    for (const direction of [1, -1] as const) {
      const distance = direction > 0 ? high - truth : truth - low;
      const moved = (value: number): number => direction * (value - truth);
      const proven = suppression.witnesses.some((table) => moved(valueAt(table, cell)) >= distance);
      if (distance <= 0 || proven) continue;
      const {reach, duals, table} = attacker.furthest(cell, direction);
      if (moved(reach) >= distance - TOLERANCE) {
        const whole = table();
        if (whole) suppression.learn([whole]);
        continue;
      }
      const cut = capacityCut(system, duals, {cell, direction, distance});
      if (cut && !isSatisfied(cut, shares)) cuts.push(cut);
    }
  }
  return cuts;
}

/** Does the proposal satisfy the cut already? */
function isSatisfied({cells, weights, least}: Cut, shares: Float64Array): boolean {
  const hidden = cells.reduce((sum, cell, index) => {
    const weight = required(weights[index], "the weight of a cut");
    return sum + weight * required(shares[cell], "the share of a cell");
  }, 0);
  return hidden >= least - TOLERANCE;
}
