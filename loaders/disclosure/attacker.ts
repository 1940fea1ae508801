import type {Model} from "highs";
import type {LinearSystem, Pattern} from "./linear-system.ts";
import {matrixOf} from "./matrix-of.ts";
import {type Solver, STEADY_SIMPLEX} from "./solver.ts";
import {isTable, type Table} from "./table.ts";

/** How far a reader's belief about one cell can go in one direction. */
export interface Extreme {
  /** The cell's furthest value over all tables, fractional ones included: no whole table goes further. */
  readonly reach: number;
  /** A whole-number table that agrees with everything published, when the solver's own happens to be one. */
  readonly table: () => Table | null;
  /** One price a relation, from which a cut can be made. */
  readonly prices: Float64Array;
}

/** The attacker whom the gate fears: knows every relation and every shown cell, and has a linear solver. */
export interface Attacker {
  /** Lets cell `index` move within `share` (0 to 1) of what a reader could believe of it; 0 is shown, 1 hidden. */
  loosen(index: number, share: number): void;
  furthest(cell: number, direction: 1 | -1): Extreme;
}

/** No count moves by more than this: far above any authority's children, far below where doubles lose whole numbers. */
const CEILING = 1_000_000;

/** Room below and above a cell's true value, once it is hidden. */
export function roomOf(system: LinearSystem, index: number): {down: number; up: number} {
  const cell = system.cells[index];
  if (!cell) return {down: 0, up: 0};
  return {
    down: Math.max(0, cell.value - cell.low),
    up: Math.max(0, Math.min(cell.high, CEILING) - cell.value)
  };
}

/** Opens an attacker on `system` for as long as `use` runs. */
export function withAttacker<T>(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  use: (attacker: Attacker) => T
): T {
  const {cells, relations} = system;
  const rooms = cells.map((_, index) => roomOf(system, index));
  const lower = cells.map((cell, index) => cell.value - (rooms[index]?.down ?? 0) * (pattern[index] ?? 0));
  const upper = cells.map((cell, index) => cell.value + (rooms[index]?.up ?? 0) * (pattern[index] ?? 0));
  const data = {
    numCols: cells.length,
    numRows: relations.length,
    colCost: new Float64Array(cells.length),
    colLower: lower,
    colUpper: upper,
    rowLower: relations.map((relation) => relation.low),
    rowUpper: relations.map((relation) => relation.high),
    matrix: matrixOf(relations, cells.length)
  };
  return highs.withModel(data, (model) => {
    model.options.set(STEADY_SIMPLEX);
    return use({
      loosen(index, share) {
        const {value} = cells[index] ?? {value: 0};
        const {down, up} = rooms[index] ?? {down: 0, up: 0};
        model.changeColBounds(index, value - down * share, value + up * share);
      },
      furthest(cell, direction) {
        const {values, prices} = optimum(highs, model, cell, direction);
        return {reach: values[cell] ?? 0, table: () => wholeTable(system, values), prices};
      }
    });
  });
}

/** The solution is read before the cost is taken back: a changed model has none. */
function optimum(highs: Solver, model: Model, cell: number, direction: 1 | -1) {
  model.changeColCost(cell, -direction);
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
    throw new Error("The audit's linear programme did not reach its optimum.");
  const {colValue, rowDual} = model.getSolution();
  model.changeColCost(cell, 0);
  return {values: colValue, prices: rowDual};
}

function wholeTable(system: LinearSystem, values: Float64Array): Table | null {
  const table = Int32Array.from(values, Math.round);
  if (values.some((value, index) => Math.abs(value - (table[index] ?? 0)) > 1e-6)) return null;
  return isTable(system, table) ? table : null;
}

/**
 * A whole-number table with `cell` at `goal` or beyond, by branch and bound, for the few cases in which simplex
 * ends on fractions; null when none is found within the node limit.
 */
export function wholeTableReaching(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  {cell, goal, direction}: {cell: number; goal: number; direction: 1 | -1}
): Table | null {
  const {cells, relations} = system;
  const bound = (index: number, side: 1 | -1) => {
    const {value} = cells[index] ?? {value: 0};
    const room = roomOf(system, index);
    const free = pattern[index] ? value + (side > 0 ? room.up : -room.down) : value;
    if (index !== cell || side === direction) return free;
    return direction > 0 ? Math.max(free, goal) : Math.min(free, goal);
  };
  const colLower = cells.map((_, index) => bound(index, -1));
  const colUpper = cells.map((_, index) => bound(index, 1));
  if (colLower.some((low, index) => low > (colUpper[index] ?? low))) return null;
  const data = {
    numCols: cells.length,
    numRows: relations.length,
    colCost: new Float64Array(cells.length),
    colLower,
    colUpper,
    rowLower: relations.map((relation) => relation.low),
    rowUpper: relations.map((relation) => relation.high),
    matrix: matrixOf(relations, cells.length),
    integrality: new Int32Array(cells.length).fill(highs.constants.variableType.integer)
  };
  return highs.withModel(data, (model) => {
    model.options.set({output_flag: false, mip_max_nodes: 2_000});
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return wholeTable(system, model.getSolution().colValue);
  });
}
