import type {CountId} from "../measures/counted.ts";
import type {LinearSystem, Pattern} from "./linear-system.ts";

/** One whole number a cell: a table that could be the true one. */
export type Table = Int32Array;

/** Does the table satisfy every relation and stay within what a reader may assume of hidden cells? */
export function isTable(system: LinearSystem, table: Table): boolean {
  const withinBounds = system.cells.every((cell, index) => {
    const value = table[index] ?? Number.NaN;
    return value === cell.value || (value >= cell.low && value <= cell.high);
  });
  return (
    withinBounds &&
    system.relations.every(({terms, low, high}) => {
      let sum = 0;
      for (const {cell, weight} of terms) sum += weight * (table[cell] ?? Number.NaN);
      return low <= sum && sum <= high;
    })
  );
}

/** Does the table give every shown cell its true value? Then no reader can rule it out. */
export const agreesWith = (system: LinearSystem, pattern: Pattern, table: Table): boolean =>
  system.cells.every((cell, index) => pattern[index] || table[index] === cell.value);

/** A table in the terms of any system of the release: the counts that differ from the truth. */
export type Change = ReadonlyMap<CountId, number>;

/** What a table changes. */
export function changeOf(system: LinearSystem, table: Table): Change {
  const change = new Map<CountId, number>();
  system.cells.forEach(({id, value}, cell) => {
    const other = table[cell] ?? value;
    if (other !== value) change.set(id, other);
  });
  return change;
}

/**
 * Changes found in one system of a release as tables of another, its part or its whole, in which all else is true.
 * What a change says of other counts is left out, and a change that is no table here is too.
 */
export function tablesOf(system: LinearSystem, changes: readonly Change[]): Table[] {
  const position = new Map(system.cells.map(({id}, cell) => [id, cell]));
  const truth = Int32Array.from(system.cells, ({value}) => value);
  return changes.flatMap((change) => {
    const moved = [...change].flatMap(([id, value]): [number, number][] => {
      const cell = position.get(id);
      return cell === undefined ? [] : [[cell, value]];
    });
    if (moved.length === 0) return [];
    const table = truth.slice();
    for (const [cell, value] of moved) table[cell] = value;
    return isTable(system, table) ? [table] : [];
  });
}
