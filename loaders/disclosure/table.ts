import {required} from "../contract/required.ts";
import type {CountId} from "../measures/counted.ts";
import type {LinearSystem, Pattern} from "./linear-system.ts";

/** One whole number a cell, by position: a table that could be the true one. */
export type Table = Int32Array;

/** The value that a table gives a cell. */
export const valueAt = (table: Table, cell: number): number => required(table[cell], "a value of the table");

/** The table that gives every cell its true value. */
export const trueTable = ({cells}: LinearSystem): Table => Int32Array.from(cells, ({value}) => value);

/** Does the table satisfy every relation and stay within what a reader may assume of hidden cells? */
export function isTable(system: LinearSystem, table: Table): boolean {
  const withinBounds = system.cells.every((cell, position) => {
    const value = valueAt(table, position);
    return value === cell.value || (value >= cell.low && value <= cell.high);
  });
  return (
    withinBounds &&
    system.relations.every(({terms, low, high}) => {
      let sum = 0;
      for (const {cell, weight} of terms) sum += weight * valueAt(table, cell);
      return low <= sum && sum <= high;
    })
  );
}

/** Does the table give every shown cell its true value? Then no reader can rule it out. */
export const agreesWith = (system: LinearSystem, pattern: Pattern, table: Table): boolean =>
  system.cells.every((cell, position) => pattern[position] || table[position] === cell.value);

/** A table as the counts that differ from the truth: what it is in every system of the release that has them. */
export type Change = ReadonlyMap<CountId, number>;

/** What a table changes. */
export function changeOf(system: LinearSystem, table: Table): Change {
  const change = new Map<CountId, number>();
  system.cells.forEach(({id, value}, position) => {
    const other = valueAt(table, position);
    if (other !== value) change.set(id, other);
  });
  return change;
}

/**
 * Changes found in one system of a release, as tables of another: the whole that it is a part of, or a part of it.
 * Counts that this system does not have are left out. A change that breaks a relation of this system gives no table.
 */
export function tablesOf(system: LinearSystem, changes: readonly Change[]): Table[] {
  const positions = new Map(system.cells.map(({id}, position) => [id, position]));
  const truth = trueTable(system);
  return changes.flatMap((change) => {
    const moved = [...change].flatMap(([id, value]): [number, number][] => {
      const position = positions.get(id);
      return position === undefined ? [] : [[position, value]];
    });
    if (moved.length === 0) return [];
    const table = truth.slice();
    for (const [position, value] of moved) table[position] = value;
    return isTable(system, table) ? [table] : [];
  });
}
