import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import type {Range} from "./ranges.ts";
import {secondOpinion} from "./second-opinion.ts";
import type {Puzzle} from "./unknowns.ts";

/** The most cells in a puzzle for the second solver: larger ones take it minutes. */
const MANAGEABLE = 250;

/** Asks another solver about a sample of cells, spread evenly over the puzzles that are small enough for it. */
export function confirm(
  solved: readonly Puzzle[],
  found: ReadonlyMap<AttackedCell, Range>,
  sample: number
): {sampled: number; disagreements: Complaint[]} {
  const candidates = solved
    .filter(({cells}) => cells.length <= MANAGEABLE)
    .flatMap((puzzle) => puzzle.cells.filter((cell) => found.has(cell)).map((cell) => ({puzzle, cell})));
  const step = Math.max(1, Math.floor(candidates.length / Math.max(1, sample)));
  const chosen = candidates.filter((_, index) => index % step === 0).slice(0, sample);
  const disagreements = chosen.flatMap(({puzzle, cell}): Complaint[] => {
    const ours = found.get(cell);
    const theirs = secondOpinion(puzzle, cell);
    if (ours && theirs && ours.low === theirs.low && ours.high === theirs.high) return [];
    return [{kind: "second solver disagrees", where: cell.name, what: "two solvers find different ranges"}];
  });
  return {sampled: chosen.length, disagreements};
}
