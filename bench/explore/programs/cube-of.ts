import {CARDINALITIES, type ChildColumns} from "./dimensions.ts";

/** How many children there are of each combination of categories, the last view's category counting fastest. */
export function cubeOf(children: ChildColumns): Uint32Array {
  const cube = new Uint32Array(CARDINALITIES.reduce((cells, categories) => cells * categories, 1));
  const rows = children[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let cell = 0;
    for (let view = 0; view < CARDINALITIES.length; view++)
      cell = cell * (CARDINALITIES[view] ?? 1) + (children[view]?.[row] ?? 0);
    cube[cell] = (cube[cell] ?? 0) + 1;
  }
  return cube;
}
