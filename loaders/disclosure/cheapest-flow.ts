import {roomOf} from "./attacker.ts";
import {type LinearSystem, leastPattern, type Pattern, type ProtectionLevel} from "./linear-system.ts";
import {matrixOf} from "./matrix-of.ts";
import {type Solver, STEADY_SIMPLEX} from "./solver.ts";
import {isTable, type Table} from "./table.ts";

/** Moving a cell that is hidden already costs next to nothing, so that the next path prefers it. */
const COST_ONCE_HIDDEN = 1e-4;

/**
 * A good pattern quickly: for each level, the cheapest way to move its cell as far as it must be able to go while
 * all relations hold; every cell that moves along is hidden (Kelly, Golden and Assad 1992; Castro 2007). Needs
 * that cannot be met stay unmet: the audit says so. `pool` gathers the tables met on the way.
 */
export function cheapestFlow(
  highs: Solver,
  system: LinearSystem,
  levels: readonly ProtectionLevel[],
  {start = leastPattern(system), pool}: {start?: Pattern; pool: Table[]}
): Pattern {
  const {cells, relations} = system;
  const n = cells.length;
  const pattern = Uint8Array.from(start);
  const rooms = cells.map((cell, index) =>
    cell.role === "shown" ? {down: 0, up: 0} : roomOf(system, index)
  );
  const costs = cells.map((cell, index) => (pattern[index] ? COST_ONCE_HIDDEN : cell.cost));
  const truth = (terms: LinearSystem["relations"][number]["terms"]) =>
    terms.reduce((sum, {cell, weight}) => sum + weight * (cells[cell]?.value ?? 0), 0);
  // Two variables a cell: how far it moves up and how far it moves down.
  const moves = relations.map(({terms, low, high}) => ({
    terms: terms.flatMap(({cell, weight}) => [
      {cell, weight},
      {cell: n + cell, weight: -weight}
    ]),
    low: low - truth(terms),
    high: high - truth(terms)
  }));
  const data = {
    numCols: 2 * n,
    numRows: moves.length,
    colCost: [...costs, ...costs],
    colLower: new Float64Array(2 * n),
    colUpper: [...rooms.map((room) => room.up), ...rooms.map((room) => room.down)],
    rowLower: moves.map((row) => row.low),
    rowUpper: moves.map((row) => row.high),
    matrix: matrixOf(moves, 2 * n)
  };
  // Every cell that these tables move is hidden by now: what one of them reaches levels no path of its own.
  const met: Table[] = [];
  highs.withModel(data, (model) => {
    model.options.set(STEADY_SIMPLEX);
    for (const level of levels)
      for (const direction of [1, -1] as const) {
        const {value} = cells[level.cell] ?? {value: 0};
        const distance = direction > 0 ? level.high - value : value - level.low;
        const reached = met.some((table) => direction * ((table[level.cell] ?? value) - value) >= distance);
        if (distance <= 0 || reached) continue;
        const room = rooms[level.cell] ?? {down: 0, up: 0};
        const [towards, away] = direction > 0 ? [level.cell, n + level.cell] : [n + level.cell, level.cell];
        const [towardsRoom, awayRoom] = direction > 0 ? [room.up, room.down] : [room.down, room.up];
        if (towardsRoom < distance) continue;
        model.changeColBounds(towards, distance, towardsRoom);
        model.changeColBounds(away, 0, 0);
        model.run();
        const solved = model.getModelStatus() === highs.constants.modelStatus.optimal;
        const moved = solved ? model.getSolution().colValue : new Float64Array(2 * n);
        model.changeColBounds(towards, 0, towardsRoom);
        model.changeColBounds(away, 0, awayRoom);
        const table = Int32Array.from(cells, (cell, index) => {
          const change = (moved[index] ?? 0) - (moved[n + index] ?? 0);
          if (Math.abs(change) > 1e-7 && !pattern[index]) {
            pattern[index] = 1;
            model.changeColCost(index, COST_ONCE_HIDDEN);
            model.changeColCost(n + index, COST_ONCE_HIDDEN);
          }
          return cell.value + Math.round(change);
        });
        if (solved && isTable(system, table)) met.push(table);
      }
  });
  pool.push(...met);
  return pattern;
}
