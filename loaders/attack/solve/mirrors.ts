import type {AttackedCell} from "../gather/cells.ts";
import type {Puzzle} from "./unknowns.ts";

/** One count by another that fixes it: `sum + sign × of`. */
export interface Mirror {
  readonly of: AttackedCell;
  readonly sign: 1 | -1;
  readonly sum: number;
}

/**
 * Counts that fix each other, such as a part of a printed total and the rest of it: what one of them can be says what
 * all of them can be. Gives any cell of a puzzle by the one that stands for it; a cell by itself where nothing fixes it.
 */
export function mirrors({equations}: Pick<Puzzle, "equations">): (cell: AttackedCell) => Mirror {
  const fixed = new Map<AttackedCell, Mirror[]>();
  const fix = (cell: AttackedCell, by: Mirror) => {
    const known = fixed.get(cell);
    if (known) known.push(by);
    else fixed.set(cell, [by]);
  };
  for (const {terms, low, high} of equations) {
    const [one, other] = terms;
    if (!one || !other || terms.length > 2 || low !== high) continue;
    const [[a, weightOfA], [b, weightOfB]] = [one, other];
    if (Math.abs(weightOfA) !== 1 || Math.abs(weightOfB) !== 1) continue;
    const sign = weightOfA === weightOfB ? -1 : 1;
    fix(a, {of: b, sign, sum: low * weightOfA});
    fix(b, {of: a, sign, sum: low * weightOfB});
  }
  const found = new Map<AttackedCell, Mirror>();
  for (const first of fixed.keys()) {
    if (found.has(first)) continue;
    const reached: [AttackedCell, Mirror][] = [[first, {of: first, sign: 1, sum: 0}]];
    for (const [cell, mirror] of reached) {
      if (found.has(cell)) continue;
      found.set(cell, mirror);
      // cell = sum + sign × of, and a sign is its own inverse.
      for (const {of, sign, sum} of fixed.get(cell) ?? [])
        reached.push([of, {of: first, sign: sign === mirror.sign ? 1 : -1, sum: sign * (mirror.sum - sum)}]);
    }
  }
  return (cell) => found.get(cell) ?? {of: cell, sign: 1, sum: 0};
}
