import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import type {Equation} from "../relations/equation.ts";
import {type Range, ranges} from "./ranges.ts";
import {type Puzzle, puzzles} from "./unknowns.ts";

/** What is left of each wanted cell, and the puzzles in which it was found. */
export interface Solved {
  readonly found: Map<AttackedCell, Range>;
  readonly solved: readonly Puzzle[];
  readonly complaints: readonly Complaint[];
}

/**
 * Works out what every wanted cell can still be. `sure` holds by the published contract; `believed` may be wrong
 * (others' figures, limits that careless records break), so it is left out where no numbers fit with it.
 */
export async function solveAll(
  {sure, believed, limits}: Readonly<Record<"sure" | "believed" | "limits", readonly Equation[]>>,
  wanted: readonly AttackedCell[]
): Promise<Solved> {
  const first = await solveEach([sure, [...sure, ...believed]], wanted);
  // Most limits leave far more room than is left anyway; the few that do not tie years and tables into one puzzle.
  const tight = limits.filter((limit) => mayBind(limit, first.found));
  if (tight.length === 0) return first;
  const touched = new Set(tight.flatMap(({terms}) => terms.map(([cell]) => cell)));
  const again = puzzles([...sure, ...believed, ...tight]).filter(({cells}) =>
    cells.some((cell) => touched.has(cell))
  );
  const cells = new Set(again.flatMap((puzzle) => puzzle.cells));
  const second = await solveEach(
    [sure, [...sure, ...believed], [...sure, ...believed, ...tight]],
    wanted.filter((cell) => cells.has(cell))
  );
  return {
    found: new Map([...first.found, ...second.found]),
    solved: [
      ...first.solved.filter((puzzle) => !puzzle.cells.some((cell) => cells.has(cell))),
      ...second.solved
    ],
    complaints: [...first.complaints, ...second.complaints]
  };
}

/** Solves with the most that can be believed: `layers` go from what must hold to all that might. */
async function solveEach(
  layers: readonly (readonly Equation[])[],
  wanted: readonly AttackedCell[]
): Promise<Solved> {
  const found = new Map<AttackedCell, Range>();
  const solved: Puzzle[] = [];
  const complaints: Complaint[] = [];
  const all = layers.at(-1) ?? [];
  const fewer = layers.slice(0, -1);
  for (const puzzle of puzzles(all)) {
    const cells = new Set(puzzle.cells);
    const targets = wanted.filter((cell) => cells.has(cell));
    if (targets.length === 0) continue;
    const answer = await ranges(puzzle, targets);
    if (answer) {
      for (const [cell, range] of answer) found.set(cell, range);
      solved.push(puzzle);
    } else if (fewer.length === 0) {
      const where = puzzle.cells[0]?.name ?? "";
      complaints.push({kind: "contradiction", where, what: "no numbers fit what is printed around it"});
    } else {
      const parts = await solveEach(
        fewer.map((layer) => layer.filter(({terms}) => terms.some(([cell]) => cells.has(cell)))),
        targets
      );
      for (const [cell, range] of parts.found) found.set(cell, range);
      solved.push(...parts.solved);
      complaints.push(...parts.complaints);
    }
  }
  return {found, solved, complaints};
}

/** Could a limit say more than what is left of its cells says already? */
function mayBind({terms}: Equation, found: ReadonlyMap<AttackedCell, Range>): boolean {
  const least = terms.reduce((sum, [cell, weight]) => {
    const {low, high} =
      cell.value === null
        ? (found.get(cell) ?? {low: 0, high: Number.POSITIVE_INFINITY})
        : {low: cell.value, high: cell.value};
    return sum + (weight > 0 ? weight * low : weight * high);
  }, 0);
  return terms.some(([{value}]) => value === null) && least < 0;
}
