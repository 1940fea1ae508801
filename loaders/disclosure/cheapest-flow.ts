import type {Model, ModelData} from "highs";
import {required} from "../contract/required.ts";
import type {Direction} from "./attacker.ts";
import {cellAt, type LinearSystem, type ProtectionLevel, trueSum} from "./linear-system.ts";
import {matrixOf} from "./matrix-of.ts";
import {type Room, roomOf} from "./room-of.ts";
import {STEADY_SIMPLEX} from "./solver.ts";
import type {Suppression} from "./suppression.ts";
import {isTable, type Table, valueAt} from "./table.ts";

/** Moving a cell that is hidden already costs next to nothing, so that the next flow prefers it. */
const COST_ONCE_HIDDEN = 1e-4;

/** Less than this is no move, but an error of rounding. */
const NO_MOVE = 1e-7;

/**
 * Widens the pattern quickly: for each protection level it finds the cheapest way to move the cell as far as the level
 * asks while all relations hold, and hides every cell that moves along (Kelly, Golden and Assad 1992; Castro 2007).
 * Levels that cannot be met stay unmet: the audit says so. The suppression keeps the tables found.
 */
export function hideCheapestFlows(suppression: Suppression, levels: readonly ProtectionLevel[]): void {
  const {highs, system} = suppression;
  // Every cell that these tables move is hidden by now: a level that one of them meets needs no flow of its own.
  const found: Table[] = [];
  highs.withModel(flowProblem(suppression), (model) => {
    model.options.set(STEADY_SIMPLEX);
    for (const level of levels)
      for (const direction of [1, -1] as const) {
        const distance = distanceOf(system, level, direction);
        if (distance <= 0 || found.some((table) => movedBy(system, table, level.cell, direction) >= distance))
          continue;
        const changes = cheapestFlow(suppression, model, {cell: level.cell, direction, distance});
        if (changes === null) continue;
        hideMoving(suppression, model, changes);
        const table = movedTable(system, changes);
        if (isTable(system, table)) found.push(table);
      }
  });
  suppression.learn(found);
}

/** How far the true value of a level's cell is from the level's end. */
function distanceOf(system: LinearSystem, {cell, low, high}: ProtectionLevel, direction: Direction): number {
  const {value} = cellAt(system, cell);
  return direction > 0 ? high - value : value - low;
}

/** How far a table moves a cell in a direction. */
const movedBy = (system: LinearSystem, table: Table, cell: number, direction: Direction): number =>
  direction * (valueAt(table, cell) - cellAt(system, cell).value);

/**
 * All moves that keep the relations. A cell has two variables: `cell`, how far it moves up, and `numCells + cell`, how
 * far it moves down.
 */
function flowProblem(suppression: Suppression): ModelData {
  const {system} = suppression;
  const {cells, relations} = system;
  const rooms = cells.map((_, cell) => movingRoom(system, cell));
  const costs = cells.map(({cost}, cell) => (suppression.isHidden(cell) ? COST_ONCE_HIDDEN : cost));
  const changes = relations.map(({terms, low, high}) => {
    const truth = trueSum(system, terms);
    return {
      terms: terms.flatMap(({cell, weight}) => [
        {cell, weight},
        {cell: cells.length + cell, weight: -weight}
      ]),
      low: low - truth,
      high: high - truth
    };
  });
  return {
    numCols: 2 * cells.length,
    numRows: changes.length,
    colCost: [...costs, ...costs],
    colLower: new Float64Array(2 * cells.length),
    colUpper: [...rooms.map(({up}) => up), ...rooms.map(({down}) => down)],
    rowLower: changes.map(({low}) => low),
    rowUpper: changes.map(({high}) => high),
    matrix: matrixOf(changes, 2 * cells.length)
  };
}

/** The room of a cell that may be hidden; a cell that is always shown has none. */
function movingRoom(system: LinearSystem, cell: number): Room {
  const moving = cellAt(system, cell);
  return moving.role === "shown" ? {down: 0, up: 0} : roomOf(moving);
}

interface Move {
  readonly cell: number;
  readonly direction: Direction;
  readonly distance: number;
}

/** How far each cell moves, up or down, in the cheapest flow that makes a move; null where none does. */
function cheapestFlow(
  {highs, system}: Suppression,
  model: Model,
  {cell, direction, distance}: Move
): Float64Array | null {
  const numCells = system.cells.length;
  const {up, down} = movingRoom(system, cell);
  const [towards, away] = direction > 0 ? [cell, numCells + cell] : [numCells + cell, cell];
  const [towardsRoom, awayRoom] = direction > 0 ? [up, down] : [down, up];
  if (towardsRoom < distance) return null;
  model.changeColBounds(towards, distance, towardsRoom);
  model.changeColBounds(away, 0, 0);
  model.run();
  const solved = model.getModelStatus() === highs.constants.modelStatus.optimal;
  // The solution is read before the bounds are put back: a model that has been changed has none.
  const moves = solved ? model.getSolution().colValue : null;
  model.changeColBounds(towards, 0, towardsRoom);
  model.changeColBounds(away, 0, awayRoom);
  if (moves === null) return null;
  const move = (column: number): number => required(moves[column], "how far a cell moves");
  return Float64Array.from(system.cells, (_, index) => move(index) - move(numCells + index));
}

/** Hides the cells that move, and makes it cheap to move them again. */
function hideMoving(suppression: Suppression, model: Model, changes: Float64Array): void {
  changes.forEach((change, cell) => {
    if (Math.abs(change) <= NO_MOVE || suppression.isHidden(cell)) return;
    suppression.hide(cell);
    model.changeColCost(cell, COST_ONCE_HIDDEN);
    model.changeColCost(changes.length + cell, COST_ONCE_HIDDEN);
  });
}

/** The true table after a flow, in whole numbers. */
const movedTable = ({cells}: LinearSystem, changes: Float64Array): Table =>
  Int32Array.from(
    cells,
    ({value}, cell) => value + Math.round(required(changes[cell], "the change of a cell"))
  );
