import {required} from "../contract/required.ts";
import type {Direction} from "./attacker.ts";
import {cellAt, type LinearSystem, trueSum} from "./linear-system.ts";
import {roomOf} from "./room-of.ts";

/** `Σ weight × hidden ≥ least`: every pattern that protects the cell satisfies it. */
export interface Cut {
  readonly cells: readonly number[];
  readonly weights: readonly number[];
  readonly least: number;
}

const NEGLIGIBLE = 1e-9;

/**
 * What a pattern lacks that does not let one cell move far enough in one direction (Fischetti and Salazar 2001).
 * Whatever the dual values, the cell can move no further than the sum, over the hidden cells, of how far each may move
 * times its reduced cost. So that sum must come to `distance`. An error of the solver can make the cut useless, never
 * wrong. Null when the dual values bound nothing.
 */
export function capacityCut(
  system: LinearSystem,
  duals: Float64Array,
  {cell, direction, distance}: {cell: number; direction: Direction; distance: number}
): Cut | null {
  const {reducedCosts, slack} = reducedCostsOf(system, duals, {cell, direction});
  let least = distance - slack;
  const weights = new Map<number, number>();
  reducedCosts.forEach((reducedCost, position) => {
    const moving = cellAt(system, position);
    const {up, down} = roomOf(moving);
    const capacity = reducedCost > 0 ? reducedCost * up : -reducedCost * down;
    if (capacity < NEGLIGIBLE || moving.role === "shown") return;
    if (moving.role === "hidden") least -= capacity;
    else weights.set(position, capacity);
  });
  if (least <= NEGLIGIBLE) return null;
  return {
    cells: [...weights.keys()],
    weights: [...weights.values()].map((capacity) => Math.min(1, capacity / least)),
    least: 1
  };
}

/** The objective (to move one cell) plus the relations times their dual values, and what the relations' slack allows. */
function reducedCostsOf(
  system: LinearSystem,
  duals: Float64Array,
  {cell, direction}: {cell: number; direction: Direction}
): {reducedCosts: Float64Array; slack: number} {
  const reducedCosts = new Float64Array(system.cells.length);
  reducedCosts[cell] = direction;
  let slack = 0;
  for (const [row, {terms, low, high}] of system.relations.entries()) {
    const dual = required(duals[row], "the dual value of a relation");
    if (Math.abs(dual) < NEGLIGIBLE) continue;
    const truth = trueSum(system, terms);
    const room = dual > 0 ? dual * (truth - low) : -dual * (high - truth);
    // A side without a bound holds nothing.
    if (!Number.isFinite(room)) continue;
    slack += room;
    for (const {cell: position, weight} of terms) {
      const soFar = required(reducedCosts[position], "the reduced cost of a cell");
      reducedCosts[position] = soFar + dual * weight;
    }
  }
  return {reducedCosts, slack};
}
