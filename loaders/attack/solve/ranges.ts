import loadHighs from "highs";
import {required} from "../../contract/required.ts";
import type {AttackedCell} from "../gather/cells.ts";
import {mirrors} from "./mirrors.ts";
import type {Puzzle} from "./unknowns.ts";

/** The whole numbers that a count can be by linear reasoning. Whole-number reasoning could only make it narrower. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of a count about which nothing is known. */
export const ANY_COUNT: Range = {low: 0, high: Number.POSITIVE_INFINITY};

/** More children than any authority has: what the solver takes for infinity. */
export const MANY = 100_000;

/** The whole numbers between two ends that a solver found; an upper end near its infinity means that there is none. */
export const rangeOf = (low: number, high: number): Range => ({
  low: Math.ceil(low - 1e-6),
  high: high > MANY / 2 ? Number.POSITIVE_INFINITY : Math.floor(high + 1e-6)
});

let instance: ReturnType<typeof loadHighs> | null = null;

/** The range of each wanted cell of a puzzle; null when no numbers satisfy all its equations. */
export async function ranges(
  {cells, equations}: Puzzle,
  wanted: readonly AttackedCell[]
): Promise<Map<AttackedCell, Range> | null> {
  instance ??= loadHighs();
  const highs = await instance;
  const columns = new Map(cells.map((cell, index) => [cell, index]));
  const columnOf = (cell: AttackedCell) => required(columns.get(cell), "a cell among those of its puzzle");
  const mirror = mirrors({equations});
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const {terms} of equations) {
    for (const [cell, weight] of terms) {
      indices.push(columnOf(cell));
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
    const solved = new Map<AttackedCell, Range>();
    const found = new Map<AttackedCell, Range>();
    for (const cell of wanted) {
      const {of, sign, sum} = mirror(cell);
      let range = solved.get(of);
      if (range === undefined) {
        const index = columnOf(of);
        const low = extreme(index, 1);
        const high = extreme(index, -1);
        if (low === null || high === null) return null;
        range = rangeOf(low, high);
        solved.set(of, range);
      }
      const {low, high} = range;
      found.set(cell, sign === 1 ? {low: sum + low, high: sum + high} : {low: sum - high, high: sum - low});
    }
    return found;
  });
}
