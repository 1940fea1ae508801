import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import type {Equation} from "../relations/equation.ts";
import {type Range, ranges} from "./ranges.ts";
import type {Puzzle} from "./unknowns.ts";

/** What is left of each count to somebody who believes the site's promise, and where the promise contradicts the figures. */
export interface Believed {
  readonly found: ReadonlyMap<AttackedCell, Range>;
  readonly complaints: readonly Complaint[];
}

/**
 * Uses the promise itself. Every hidden count of 1 to 5 could be 1 and could be 5, the site says, so a count that cannot
 * be 1 is none of these, and neither is one that cannot be 5: it is 6 or more, or nought. What follows may narrow other
 * counts, about which the same can be said.
 */
export async function believe(
  solved: readonly Puzzle[],
  before: ReadonlyMap<AttackedCell, Range>,
  threshold: number
): Promise<Believed> {
  const found = new Map(before);
  const complaints: Complaint[] = [];
  for (const puzzle of solved) {
    const wanted = puzzle.cells.filter((cell) => found.has(cell));
    const concluded = new Map<AttackedCell, Equation>();
    for (;;) {
      const more = wanted.flatMap((cell) =>
        concluded.has(cell) ? [] : conclusionOf(cell, found.get(cell), threshold)
      );
      if (more.length === 0) break;
      for (const [cell, equation] of more) concluded.set(cell, equation);
      const believing = {...puzzle, equations: [...puzzle.equations, ...concluded.values()]};
      const left = await ranges(believing, wanted);
      if (left === null) {
        complaints.push(...more.map(([cell]) => contradicted(cell)));
        break;
      }
      for (const [cell, range] of left) found.set(cell, range);
    }
  }
  return {found, complaints};
}

/** What the promise says of a count with this range; nothing where it could still be any small number, or is not small. */
function conclusionOf(
  cell: AttackedCell,
  range: Range | undefined,
  threshold: number
): [AttackedCell, Equation][] {
  if (range === undefined) return [];
  const {low, high} = range;
  // A count that is known to be small is a complaint of its own.
  if (low > 1 && low <= threshold && high > threshold)
    return [[cell, ofThePromise(cell, threshold + 1, high)]];
  if (low === 0 && high >= 1 && high < threshold) return [[cell, ofThePromise(cell, 0, 0)]];
  return [];
}

const ofThePromise = (cell: AttackedCell, low: number, high: number): Equation => ({
  kind: "the promise itself",
  terms: [[cell, 1]],
  low,
  high
});

const contradicted = ({name}: AttackedCell): Complaint => ({
  kind: "narrower than the promise",
  where: name,
  what: "the promise says that it is not small, and then nothing fits what is printed"
});
