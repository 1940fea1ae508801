import type {Model} from "highs";
import {addToCount} from "../collections/counts.ts";
import {required} from "../contract/required.ts";
import {cellAt, type Term} from "./linear-system.ts";
import {matrixOf} from "./matrix-of.ts";
import {type Room, roomOf} from "./room-of.ts";
import {STEADY_SIMPLEX} from "./solver.ts";
import type {Suppression} from "./suppression.ts";
import type {Table} from "./table.ts";
import {wholeTable} from "./whole-table.ts";

/** Towards more children, or towards fewer. */
export type Direction = 1 | -1;

/** How far a reader's belief about one cell can go in one direction. */
export interface Extreme {
  /** The cell's furthest value over all tables, fractional ones included: no whole table goes further. */
  readonly reach: number;
  /** A whole-number table that agrees with everything published, when the solver's own happens to be one. */
  readonly table: () => Table | null;
  /** One dual value for each relation, from which a cut can be made. */
  readonly duals: Float64Array;
}

/** Opens an attacker on a suppression for as long as `use` runs. */
export function withAttacker<T>(suppression: Suppression, use: (attacker: Attacker) => T): T {
  const attacker = new Attacker(suppression);
  try {
    return use(attacker);
  } finally {
    attacker.close();
  }
}

/**
 * The attacker whom the gate fears: knows every relation and every shown cell, and has a linear solver. At first each
 * hidden cell is loose and each shown one fixed; whoever changes the pattern later has to `loosen` the cell as well.
 */
export class Attacker {
  readonly suppression: Suppression;
  readonly #rooms: readonly Room[];
  /** How much of its room each cell has. */
  readonly #shares: Float64Array;
  /** Built for the first attack: where witnesses prove everything, no attack is needed. */
  #model: Model | null = null;

  constructor(suppression: Suppression) {
    this.suppression = suppression;
    this.#rooms = suppression.system.cells.map(roomOf);
    this.#shares = Float64Array.from(suppression.pattern);
  }

  /** Lets a cell move within `share` (0 to 1) of the room that it has when it is hidden. */
  loosen(cell: number, share: number): void {
    this.#shares[cell] = share;
    const {low, high} = this.#rangeOf(cell);
    this.#model?.changeColBounds(cell, low, high);
  }

  /** Throws when the solver does not reach an optimum. */
  furthest(cell: number, direction: Direction): Extreme {
    this.#model ??= this.#open();
    const {system} = this.suppression;
    const {values, duals} = this.#optimum(this.#model, [{cell, weight: -direction}]);
    const reach = required(values[cell], "the value of a cell");
    return {reach, table: () => wholeTable(system, values), duals};
  }

  /**
   * What each of some sums of cells comes to in a table in which all of them together are least, and that table where
   * the solver's own has whole numbers.
   */
  least(sums: readonly (readonly Term[])[]): {
    readonly comesTo: readonly number[];
    readonly table: Table | null;
  } {
    this.#model ??= this.#open();
    const costs = new Map<number, number>();
    for (const {cell, weight} of sums.flat()) addToCount(costs, cell, weight);
    const {values} = this.#optimum(
      this.#model,
      [...costs].map(([cell, weight]) => ({cell, weight}))
    );
    const comesTo = sums.map((terms) =>
      terms.reduce((sum, {cell, weight}) => sum + weight * required(values[cell], "the value of a cell"), 0)
    );
    return {comesTo, table: wholeTable(this.suppression.system, values)};
  }

  /**
   * The value of every cell in one table, fractions of children included, in which some cells get as near to their ends
   * as they can together. Each end lies in that direction from the truth. Cells that get there need no attack of their
   * own.
   */
  together(ends: ReadonlyMap<number, number>, direction: Direction): Float64Array {
    this.#model ??= this.#open();
    const model = this.#model;
    for (const [cell, end] of ends) {
      const {low, high} = this.#rangeOf(cell);
      const within = direction > 0 ? {low, high: Math.min(high, end)} : {low: Math.max(low, end), high};
      model.changeColBounds(cell, within.low, within.high);
      model.changeColCost(cell, -direction);
    }
    const {values} = this.#solve(model);
    for (const cell of ends.keys()) {
      const {low, high} = this.#rangeOf(cell);
      model.changeColBounds(cell, low, high);
      model.changeColCost(cell, 0);
    }
    return values;
  }

  close(): void {
    this.#model?.dispose();
    this.#model = null;
  }

  #rangeOf(cell: number): {low: number; high: number} {
    const {value} = cellAt(this.suppression.system, cell);
    const {down, up} = required(this.#rooms[cell], "the room of a cell");
    const share = required(this.#shares[cell], "the share of a cell");
    return {low: value - down * share, high: value + up * share};
  }

  #open(): Model {
    const {highs, system} = this.suppression;
    const {cells, relations} = system;
    const ranges = cells.map((_, cell) => this.#rangeOf(cell));
    const model = highs.createModel({
      numCols: cells.length,
      numRows: relations.length,
      colCost: new Float64Array(cells.length),
      colLower: ranges.map(({low}) => low),
      colUpper: ranges.map(({high}) => high),
      rowLower: relations.map(({low}) => low),
      rowUpper: relations.map(({high}) => high),
      matrix: matrixOf(relations, cells.length)
    });
    model.options.set(STEADY_SIMPLEX);
    return model;
  }

  /** Reads the solution before it takes the costs back: a model that has been changed has no solution. */
  #optimum(model: Model, costs: readonly Term[]) {
    for (const {cell, weight} of costs) model.changeColCost(cell, weight);
    const solution = this.#solve(model);
    for (const {cell} of costs) model.changeColCost(cell, 0);
    return solution;
  }

  #solve(model: Model) {
    model.run();
    if (model.getModelStatus() !== this.suppression.highs.constants.modelStatus.optimal)
      throw new Error("The audit's linear programme did not reach its optimum.");
    const {colValue, rowDual} = model.getSolution();
    return {values: colValue, duals: rowDual};
  }
}
