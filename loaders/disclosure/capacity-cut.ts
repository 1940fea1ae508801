import {roomOf} from "./attacker.ts";
import type {LinearSystem} from "./linear-system.ts";

/** `Σ weight × hidden ≥ least`: any pattern that protects the cell satisfies it. */
export interface Cut {
  readonly cells: readonly number[];
  readonly weights: readonly number[];
  readonly least: number;
}

const NEGLIGIBLE = 1e-9;

/**
 * Why a pattern is too thin for one cell in one direction (Fischetti and Salazar 2001): with any prices on the
 * relations, how far the cell can move is at most the sum over hidden cells of how far each may move times its
 * price. So the hidden ones must sum to `distance`. It holds for whatever prices the solver gave: an error of
 * the solver can make the cut useless, never wrong. Null when the prices bound nothing.
 */
export function capacityCut(
  system: LinearSystem,
  prices: Float64Array,
  {cell, direction, distance}: {cell: number; direction: 1 | -1; distance: number}
): Cut | null {
  const price = new Float64Array(system.cells.length);
  price[cell] = direction;
  let slack = 0;
  for (const [row, {terms, low, high}] of system.relations.entries()) {
    const rowPrice = prices[row] ?? 0;
    if (Math.abs(rowPrice) < NEGLIGIBLE) continue;
    const truth = terms.reduce((sum, term) => sum + term.weight * (system.cells[term.cell]?.value ?? 0), 0);
    const room = rowPrice > 0 ? rowPrice * (truth - low) : -rowPrice * (high - truth);
    if (!Number.isFinite(room)) continue;
    slack += room;
    for (const term of terms) price[term.cell] = (price[term.cell] ?? 0) + rowPrice * term.weight;
  }

  let least = distance - slack;
  const weights = new Map<number, number>();
  price.forEach((value, index) => {
    const room = roomOf(system, index);
    const capacity = value > 0 ? value * room.up : -value * room.down;
    const role = system.cells[index]?.role;
    if (capacity < NEGLIGIBLE || role === "shown") return;
    if (role === "hidden") least -= capacity;
    else weights.set(index, capacity);
  });
  if (least <= NEGLIGIBLE) return null;
  const cells = [...weights.keys()];
  const scaled = [...weights.values()].map((capacity) => Math.min(1, capacity / least));
  return {cells, weights: scaled, least: 1};
}
