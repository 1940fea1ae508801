import type {Folder} from "../contract/folder.ts";
import type {ProofGrades, ProveByCouncils} from "../disclosure/proof-by-councils.ts";
import {type CouncilsFound, findCouncils, type Work} from "../parallel/find-councils.ts";
import {readDataFolder} from "../read/read-data-folder.ts";
import {fitsInOnePiece} from "./parts/count-folder.ts";
import {replayedCouncil} from "./replayed-council.ts";

/** How long a release looks for made-up councils that would have published the same. */
export type Proof =
  /** Not at all: the proof rests on relations alone. */
  | "none"
  /** About ten seconds on the folder that ships. */
  | "quick"
  /** About two minutes. */
  | "full";

/** The most work of each proof, and how many of its councils are sent through the whole pipeline. */
const EFFORT: Readonly<Record<Exclude<Proof, "none">, {readonly work: Work; readonly replays: number}>> = {
  quick: {work: {lives: 5_000, steps: 6_000}, replays: 1},
  full: {work: {lives: 60_000, steps: 100_000}, replays: 4}
};

/** For few hidden counts the work is less: so much at most for each end that must be shown. */
const MOST_FOR_AN_END: Work = {lives: 100, steps: 200};

/** What proving by councils takes besides what the gate asks. */
export interface Proving {
  readonly data: Folder;
  /** Secret: decides all that the search leaves to chance. */
  readonly seed: Uint8Array;
  readonly onProgress?: (done: number, of: number) => void;
  /** Called with the councils, which hold children's records; for tests, since nobody else may see them. */
  readonly onFound?: (found: CouncilsFound) => void;
}

/**
 * The search for councils as the gate calls it; none where no proof by councils is wanted, or where the folder is too
 * large to be held in memory with all its children, as that of a whole country is.
 */
export function provingBy(
  proof: Proof,
  {data, seed, onProgress, onFound}: Proving
): ProveByCouncils | undefined {
  if (proof === "none" || !fitsInOnePiece(data)) return undefined;
  const {work, replays} = EFFORT[proof];
  return async ({publish, ...question}) => {
    const {folder, held} = await readDataFolder(data);
    const ends = 2 * question.levels.length;
    const enough = {
      lives: Math.min(work.lives, ends * MOST_FOR_AN_END.lives),
      steps: Math.min(work.steps, ends * MOST_FOR_AN_END.steps)
    };
    const found = findCouncils({folder, held, question, publish}, seed, enough, onProgress);
    onFound?.(found);
    for (const council of found.councils.slice(0, replays)) {
      const {differing} = await replayedCouncil({data, folder, held}, council, question.counted, publish);
      if (differing > 0)
        throw new Error("A made-up council does not publish the same figures when it is counted as a whole.");
    }
    return gradesOf(found);
  };
}

function gradesOf({grades}: CouncilsFound): ProofGrades {
  const howMany = (wanted: (typeof grades)[number]) => grades.filter((grade) => grade === wanted).length;
  return {classesKept: howMany("classes-kept"), shown: howMany("shown"), open: howMany("open")};
}
