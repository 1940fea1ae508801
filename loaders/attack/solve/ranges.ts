import loadHighs from "highs";
import type {AttackedCell} from "../gather/cells.ts";
import type {Puzzle} from "./unknowns.ts";

/** The whole numbers that a cell could be, as far as linear reasoning goes; it can only be narrower than this. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** More children than any authority has. */
export const MANY = 100_000;

/** Whole numbers between two ends found in floating point; an end near the ceiling is no end at all. */
export const rangeOf = (low: number, high: number): Range => ({
  low: Math.ceil(low - 1e-6),
  high: high > MANY / 2 ? Number.POSITIVE_INFINITY : Math.floor(high + 1e-6)
});

let instance: ReturnType<typeof loadHighs> | null = null;

/** The range of each wanted cell of a puzzle; null when no numbers fit at all. */
export async function ranges(
  {cells, equations}: Puzzle,
  wanted: readonly AttackedCell[]
): Promise<Map<AttackedCell, Range> | null> {
  instance ??= loadHighs();
  const highs = await instance;
  const column = new Map(cells.map((cell, index) => [cell, index]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const {terms} of equations) {
    for (const [cell, weight] of terms) {
      indices.push(column.get(cell) ?? 0);
      values.push(weight);
    }
    starts.push(indices.length);
  }
  const data = {
    numCols: cells.length,
    numRows: equations.length,
    colCost: new Float64Array(cells.length),
    colLower: new Float64Array(cells.length),
    colUpper: new Float64Array(cells.length).fill(MANY),
    rowLower: equations.map(({low}) => low),
    rowUpper: equations.map(({high}) => high),
    matrix: {format: "csr", numRows: equations.length, numCols: cells.length, starts, indices, values}
  } as const;
  return highs.withModel(data, (model) => {
    model.options.set({output_flag: false, presolve: "off", solver: "simplex"});
    const extreme = (index: number, sense: 1 | -1): number | null => {
      model.changeColCost(index, sense);
      model.run();
      const solved = model.getModelStatus() === highs.constants.modelStatus.optimal;
      const value = solved ? model.getObjectiveValue() * sense : null;
      model.changeColCost(index, 0);
      return value;
    };
    const found = new Map<AttackedCell, Range>();
    for (const cell of wanted) {
      const index = column.get(cell);
      if (index === undefined) continue;
      const low = extreme(index, 1);
      const high = extreme(index, -1);
      if (low === null || high === null) return null;
      found.set(cell, rangeOf(low, high));
    }
    return found;
  });
}
