import {type Attacker, type Direction, withAttacker} from "./attacker.ts";
import {cellAt, type ProtectionLevel} from "./linear-system.ts";
import {quickWitnesses} from "./quick-witnesses.ts";
import type {Suppression} from "./suppression.ts";
import {type Table, valueAt} from "./table.ts";
import {type Goal, wholeTableReaching} from "./whole-table-reaching.ts";

/** What the audit found for one protection level: how low and how high the cell can be, and the tables that show it. */
export interface Audited {
  readonly level: ProtectionLevel;
  readonly low: number;
  readonly high: number;
  /** Null where the truth is low, or high, enough without one, and where none was found. */
  readonly lowTable: Table | null;
  readonly highTable: Table | null;
  readonly met: boolean;
}

/**
 * Attacks every protection level under the pattern of a suppression, which keeps the witnesses that are found. A level
 * is met when whole-number tables show it, never on the word of the linear solver.
 */
export function audit(suppression: Suppression, levels: readonly ProtectionLevel[]): Audited[] {
  const open = suppression.unproven(levels);
  if (open.length > 0) suppression.learn(quickWitnesses(suppression, open));
  return withAttacker(suppression, (attacker) => levels.map((level) => attack(attacker, level)));
}

/** Does every level withstand the attacker? Stops at the first that does not. */
export const everyLevelMet = (attacker: Attacker, levels: readonly ProtectionLevel[]): boolean =>
  attacker.suppression.unproven(levels).every((level) => attack(attacker, level).met);

function attack(attacker: Attacker, level: ProtectionLevel): Audited {
  const down = reach(attacker, {cell: level.cell, value: level.low, direction: -1});
  const up = reach(attacker, {cell: level.cell, value: level.high, direction: 1});
  return {
    level,
    low: down.value,
    high: up.value,
    lowTable: down.table,
    highTable: up.table,
    met: down.value <= level.low && up.value >= level.high
  };
}

/** How far towards a goal tables show that a cell can go. */
function reach(attacker: Attacker, goal: Goal): {value: number; table: Table | null} {
  const {suppression} = attacker;
  const {cell} = goal;
  const truth = {value: cellAt(suppression.system, cell).value, table: null};
  if (isPast(goal, truth.value)) return truth;
  const known = suppression.witnesses.find((table) => isPast(goal, valueAt(table, cell)));
  if (known) return {value: valueAt(known, cell), table: known};
  if (!suppression.isHidden(cell)) return truth;

  const table = furthestTable(attacker, goal);
  if (!table) return truth;
  suppression.learn([table]);
  return {value: valueAt(table, cell), table};
}

/** A table in which the cell goes as far as it can, or as far as its goal where the solver's own table is not whole. */
function furthestTable(attacker: Attacker, goal: Goal): Table | null {
  const {suppression} = attacker;
  const {cell, direction} = goal;
  const extreme = attacker.furthest(cell, direction);
  const own = extreme.table();
  if (own) return own;
  const truth = cellAt(suppression.system, cell).value;
  const furthest = wholeWithin(extreme.reach, direction);
  const aim = isPast(goal, furthest) ? goal.value : furthest;
  for (let value = aim; value !== truth; value -= direction) {
    const table = wholeTableReaching(suppression, {cell, value, direction});
    if (table) return table;
  }
  return null;
}

/** Has a cell of this value reached the goal? */
const isPast = ({value: goal, direction}: Goal, value: number): boolean =>
  direction > 0 ? value >= goal : value <= goal;

/** The last whole number that a cell reaches; the solver's values are a hair off. */
const wholeWithin = (value: number, direction: Direction): number =>
  direction > 0 ? Math.floor(value + 1e-6) : Math.ceil(value - 1e-6);
