import {CARDINALITIES, type ChildColumns, type Filters, type Views} from "../programs/dimensions.ts";
import {type Engine, fetchChildren} from "../programs/engine.ts";
import {explore} from "../programs/explore.ts";

/** One pass over the rows in plain JavaScript: the limit for anything that reads every child at every change. */
const typedArrays: Engine = {
  async open() {
    const children = await fetchChildren();
    return {views: (filters) => pass(children, filters)};
  }
};

function pass(children: ChildColumns, filters: Filters): Views {
  const counts = CARDINALITIES.map((categories) => new Uint32Array(categories));
  // Which bit a category sets in the mask of misses: none where its view lets it through.
  const misses = CARDINALITIES.map((categories, view) =>
    Uint8Array.from({length: categories}, (_, category) =>
      filters[view] === null || filters[view] === category ? 0 : 1 << view
    )
  );
  const [a, b, c, d, e] = children as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const [ma, mb, mc, md, me] = misses as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const columns = [a, b, c, d, e];
  for (let row = 0; row < a.length; row++) {
    const mask =
      (ma[a[row] ?? 0] ?? 0) |
      (mb[b[row] ?? 0] ?? 0) |
      (mc[c[row] ?? 0] ?? 0) |
      (md[d[row] ?? 0] ?? 0) |
      (me[e[row] ?? 0] ?? 0);
    if ((mask & (mask - 1)) !== 0) continue;
    for (let view = 0; view < 5; view++) {
      const counted = counts[view];
      const category = columns[view]?.[row] ?? 0;
      if (counted && (mask === 0 || mask === 1 << view)) counted[category] = (counted[category] ?? 0) + 1;
    }
  }
  return counts.map((view) => [...view]);
}

await explore(typedArrays);
