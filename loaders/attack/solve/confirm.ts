import type {Complaint} from "../complaint.ts";
import type {AttackedCell} from "../gather/cells.ts";
import type {Range} from "./ranges.ts";
import {secondOpinion} from "./second-opinion.ts";
import type {Puzzle} from "./unknowns.ts";

/** Larger puzzles take the second solver minutes. */
const MANAGEABLE = 250;

/** Asks another solver about a sample, spread evenly over the puzzles of a size that it can manage. */
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
