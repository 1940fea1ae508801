import {CARDINALITIES} from "./dimensions.ts";

/** The answer of an engine, rows of `k` and `n`, as counts by category. */
export function countsOfRows(view: number, rows: Iterable<{k: unknown; n: unknown}>): readonly number[] {
  const counts = new Array<number>(CARDINALITIES[view] ?? 0).fill(0);
  for (const {k, n} of rows) counts[Number(k)] = Number(n);
  return counts;
}
