import type {Direction} from "./attacker.ts";
import type {Cell} from "./linear-system.ts";
import {matrixOf} from "./matrix-of.ts";
import {roomOf} from "./room-of.ts";
import type {Suppression} from "./suppression.ts";
import type {Table} from "./table.ts";
import {wholeTable} from "./whole-table.ts";

/** Where a cell should get to: to `value` or beyond it, in that direction. */
export interface Goal {
  readonly cell: number;
  readonly value: number;
  readonly direction: Direction;
}

/** How many nodes a search may have. */
const NODES = 2_000;

/**
 * A whole-number table that agrees with the pattern and reaches the goal, by branch and bound: for the few cases in
 * which simplex ends on fractions. Null when none is found within the node limit.
 */
export function wholeTableReaching(suppression: Suppression, goal: Goal): Table | null {
  const {highs, system} = suppression;
  const {cells, relations} = system;
  const ranges = cells.map((cell, position) => {
    const range = suppression.isHidden(position) ? looseRange(cell) : {low: cell.value, high: cell.value};
    return position === goal.cell ? beyond(range, goal) : range;
  });
  if (ranges.some(({low, high}) => low > high)) return null;
  const data = {
    numCols: cells.length,
    numRows: relations.length,
    colCost: new Float64Array(cells.length),
    colLower: ranges.map(({low}) => low),
    colUpper: ranges.map(({high}) => high),
    rowLower: relations.map(({low}) => low),
    rowUpper: relations.map(({high}) => high),
    matrix: matrixOf(relations, cells.length),
    integrality: new Int32Array(cells.length).fill(highs.constants.variableType.integer)
  };
  return highs.withModel(data, (model) => {
    model.options.set({output_flag: false, mip_max_nodes: NODES});
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return wholeTable(system, model.getSolution().colValue);
  });
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function looseRange(cell: Cell): Range {
  const {down, up} = roomOf(cell);
  return {low: cell.value - down, high: cell.value + up};
}

const beyond = ({low, high}: Range, {value, direction}: Goal): Range =>
  direction > 0 ? {low: Math.max(low, value), high} : {low, high: Math.min(high, value)};
