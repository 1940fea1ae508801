import {CARDINALITIES, type Filters, type Views} from "./dimensions.ts";

/** Five views of a cube: for each combination of categories, in order, how many children there are. */
export function scanCube(cube: ArrayLike<number>, filters: Filters): Views {
  const views = CARDINALITIES.map((categories) => new Array<number>(categories).fill(0));
  const at = CARDINALITIES.map(() => 0);
  for (let cell = 0; cell < cube.length; cell++) {
    let rest = cell;
    let misses = 0;
    let missed = 0;
    for (let view = CARDINALITIES.length - 1; view >= 0; view--) {
      const categories = CARDINALITIES[view] ?? 1;
      const category = rest % categories;
      rest = (rest - category) / categories;
      at[view] = category;
      const wanted = filters[view];
      if (wanted !== null && wanted !== category) {
        misses++;
        missed = view;
      }
    }
    const count = cube[cell] ?? 0;
    // A view is not filtered by itself, so a cell that only its own filter leaves out still counts there.
    if (misses === 0) for (const [view, counts] of views.entries()) add(counts, at[view] ?? 0, count);
    else if (misses === 1) add(views[missed] ?? [], at[missed] ?? 0, count);
  }
  return views;
}

function add(counts: number[], category: number, count: number): void {
  counts[category] = (counts[category] ?? 0) + count;
}
