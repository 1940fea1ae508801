import {type Attacker, wholeTableReaching, withAttacker} from "./attacker.ts";
import {cheapestFlow} from "./cheapest-flow.ts";
import {components, componentsBySums} from "./components.ts";
import type {Cell, LinearSystem, Pattern, ProtectionLevel} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {changeOf, type Table, tablesOf} from "./table.ts";

/** What the audit found of one level: how low and how high the cell can be, and the tables that prove it. */
export interface Audited {
  readonly level: ProtectionLevel;
  readonly low: number;
  readonly high: number;
  /** Null where the truth itself is proof enough. */
  readonly lowTable: Table | null;
  readonly highTable: Table | null;
  readonly met: boolean;
}

/**
 * Attacks every level under a pattern. A level is met when whole-number tables prove it, never on the word of the
 * linear solver; `pool` holds tables known so far that agree with the pattern, is tried first and grows.
 */
export function audit(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  levels: readonly ProtectionLevel[],
  pool: Table[]
): Audited[] {
  if (levels.length === 0) return [];
  const open = unproven(system, levels, pool);
  if (open.length > 0) pool.push(...quickProofs(highs, system, pattern, open));
  return withAttacker(highs, system, pattern, (attacker) =>
    levels.map((level) => auditOne(highs, system, pattern, attacker, level, pool))
  );
}

/**
 * Tables that move a cell as far as its level goes, and little else: found in a fraction of the time that the attacker
 * takes to go as far as possible. First along the sums, in small parts; what a bound between them speaks against is
 * looked for once more with every bound.
 */
function quickProofs(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  levels: readonly ProtectionLevel[]
): Table[] {
  const cells = system.cells.map((cell, index): Cell => (pattern[index] ? cell : {...cell, role: "shown"}));
  const tables: Table[] = [];
  for (const split of [componentsBySums, components])
    for (const part of split({...system, cells, protectionLevels: unproven(system, levels, tables)})) {
      if (part.protectionLevels.length === 0) continue;
      const met: Table[] = [];
      cheapestFlow(highs, part, part.protectionLevels, {pool: met});
      const changes = met.map((table) => changeOf(part, table));
      tables.push(...tablesOf(system, changes));
    }
  return tables;
}

/** The same, ending at the first level that is not met: false. `attacker` must hold the pattern already. */
export function everyLevelMet(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  attacker: Attacker,
  levels: readonly ProtectionLevel[],
  pool: Table[]
): boolean {
  const open = unproven(system, levels, pool);
  return open.every((level) => auditOne(highs, system, pattern, attacker, level, pool).met);
}

/** Needs that no table of the pool proves; the pool must agree with the pattern. */
export function unproven(
  system: LinearSystem,
  levels: readonly ProtectionLevel[],
  pool: readonly Table[]
): ProtectionLevel[] {
  const low = Int32Array.from(system.cells, (cell) => cell.value);
  const high = Int32Array.from(low);
  for (const table of pool)
    for (const {cell} of levels) {
      low[cell] = Math.min(low[cell] ?? 0, table[cell] ?? 0);
      high[cell] = Math.max(high[cell] ?? 0, table[cell] ?? 0);
    }
  return levels.filter((level) => (low[level.cell] ?? 0) > level.low || (high[level.cell] ?? 0) < level.high);
}

function auditOne(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  attacker: Attacker,
  level: ProtectionLevel,
  pool: Table[]
): Audited {
  const down = reach(
    highs,
    system,
    pattern,
    attacker,
    {cell: level.cell, goal: level.low, direction: -1},
    pool
  );
  const up = reach(
    highs,
    system,
    pattern,
    attacker,
    {cell: level.cell, goal: level.high, direction: 1},
    pool
  );
  return {
    level,
    low: down.value,
    high: up.value,
    lowTable: down.table,
    highTable: up.table,
    met: down.value <= level.low && up.value >= level.high
  };
}

interface Goal {
  readonly cell: number;
  readonly goal: number;
  readonly direction: 1 | -1;
}

/** How far towards its goal a cell can be proven to go. */
function reach(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  attacker: Attacker,
  {cell, goal, direction}: Goal,
  pool: Table[]
): {value: number; table: Table | null} {
  const truth = system.cells[cell]?.value ?? 0;
  const passes = (value: number) => (direction > 0 ? value >= goal : value <= goal);
  if (passes(truth)) return {value: truth, table: null};
  const known = pool.find((table) => passes(table[cell] ?? truth));
  if (known) return {value: known[cell] ?? truth, table: known};
  if (!pattern[cell]) return {value: truth, table: null};

  const extreme = attacker.furthest(cell, direction);
  let table = extreme.table();
  if (!table) {
    const furthest = direction > 0 ? Math.floor(extreme.reach + 1e-6) : Math.ceil(extreme.reach - 1e-6);
    const aim = passes(furthest) ? goal : furthest;
    for (let at = aim; at !== truth && !table; at -= direction)
      table = wholeTableReaching(highs, system, pattern, {cell, goal: at, direction});
  }
  if (!table) return {value: truth, table: null};
  pool.push(table);
  return {value: table[cell] ?? truth, table};
}
