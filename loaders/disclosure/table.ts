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
