import {CARDINALITIES, type ChildColumns} from "./programs/dimensions.ts";

/** Columns of children who never lived, common categories first; the same number of rows gives the same children. */
export function madeUpChildren(rows: number): ChildColumns {
  let state = 20_190_331;
  const chance = () => {
    // The generator of Numerical Recipes: nothing here needs a better one.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const columns = CARDINALITIES.map(() => new Uint8Array(rows));
  for (let row = 0; row < rows; row++)
    columns.forEach((column, view) => {
      column[row] = Math.floor(chance() ** 1.5 * (CARDINALITIES[view] ?? 1));
    });
  return columns;
}
