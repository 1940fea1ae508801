import solver from "javascript-lp-solver";
import {required} from "../../contract/required.ts";
import type {AttackedCell} from "../gather/cells.ts";
import {MANY, type Range, rangeOf} from "./ranges.ts";
import type {Puzzle} from "./unknowns.ts";

/** The range of a cell by another solver, written by other people; null when it finds none. Slow: for a sample. */
export function secondOpinion(puzzle: Puzzle, wanted: AttackedCell): Range | null {
  const low = extreme(puzzle, wanted, "min");
  const high = extreme(puzzle, wanted, "max");
  return low === null || high === null ? null : rangeOf(low, high);
}

function extreme({cells, equations}: Puzzle, wanted: AttackedCell, opType: "min" | "max"): number | null {
  const columns = new Map(cells.map((cell): [AttackedCell, Record<string, number>] => [cell, {}]));
  const columnOf = (cell: AttackedCell) => required(columns.get(cell), "a cell among those of its puzzle");
  const constraints: Record<string, {min?: number; max?: number; equal?: number}> = {
    // This solver gives no number where nothing bounds the count.
    most: {max: MANY}
  };
  equations.forEach(({terms, low, high}, row) => {
    const bounds = {...(Number.isFinite(low) && {min: low}), ...(Number.isFinite(high) && {max: high})};
    constraints[`row ${row}`] = low === high ? {equal: low} : bounds;
    for (const [cell, weight] of terms) columnOf(cell)[`row ${row}`] = weight;
  });
  Object.assign(columnOf(wanted), {range: 1, most: 1});
  const variables = Object.fromEntries([...columns.values()].map((column, index) => [`x${index}`, column]));
  const solution: unknown = solver.Solve({optimize: "range", opType, constraints, variables});
  return isSolution(solution) && solution.feasible ? solution.result : null;
}

const isSolution = (value: unknown): value is {feasible: boolean; result: number} =>
  typeof value === "object" && value !== null && "feasible" in value && "result" in value;
