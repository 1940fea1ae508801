import type {AttackedCell} from "../gather/cells.ts";

/** What the terms of a relation come to; null when one of their counts is hidden. */
export function sumOf(terms: readonly (readonly [AttackedCell, number])[]): number | null {
  let sum = 0;
  for (const [{value}, weight] of terms) {
    if (value === null) return null;
    sum += weight * value;
  }
  return sum;
}
