import type {CountId} from "../measures/counted.ts";
import {cellAt, type LinearSystem} from "./linear-system.ts";

/**
 * The system with whole tables withheld. That a cell of such a table is hidden tells nothing of it: readers are told
 * that the table is withheld whole, so they may assume neither that the cell is small nor that it is not 0. A cell of
 * nobody stays the number that everybody knows it to be.
 */
export function withheldCells(system: LinearSystem, withheld: ReadonlySet<CountId>): LinearSystem {
  if (withheld.size === 0) return system;
  const nobody = cellsOfNobody(system, withheld);
  return {
    ...system,
    cells: system.cells.map((cell, position) => {
      if (!withheld.has(cell.id)) return cell;
      if (nobody.has(position)) return {...cell, role: "shown", cost: 0};
      return {...cell, role: "hidden", low: 0, high: Number.POSITIVE_INFINITY, cost: 0};
    })
  };
}

/**
 * Cells that are 0 because a zero that is always shown says so, or the law: a part of nobody is nobody, and so is whoever
 * can only be among nobody.
 */
function cellsOfNobody(system: LinearSystem, withheld: ReadonlySet<CountId>): ReadonlySet<number> {
  const {cells, relations} = system;
  const nobody = new Set(
    [...cells.entries()].flatMap(([position, {id, role, value}]) =>
      role === "shown" && value === 0 && !withheld.has(id) ? [position] : []
    )
  );
  for (let before = -1; before < nobody.size; ) {
    before = nobody.size;
    for (const {terms, low, high} of relations)
      for (const [end, sign] of [
        [low, 1],
        [high, -1]
      ] as const) {
        // `Σ more − Σ less ≥ 0`, where nobody is in any of `more`.
        const leavesRoom = terms.some(({cell, weight}) => sign * weight > 0 && !nobody.has(cell));
        if (end !== 0 || leavesRoom) continue;
        for (const {cell} of terms) if (cellAt(system, cell).value === 0) nobody.add(cell);
      }
  }
  return nobody;
}
