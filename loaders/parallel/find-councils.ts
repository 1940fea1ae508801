import {checkReturns} from "../check/check-returns.ts";
import {childrenFacts} from "../children/children-facts.ts";
import {addToCount, countOf} from "../collections/counts.ts";
import {required} from "../contract/required.ts";
import {MEASURES} from "../measures/catalogue.ts";
import type {Counted} from "../measures/counted.ts";
import type {Council} from "./council.ts";
import {type CountedSubject, type MeanOver, rowCounter} from "./count-rows.ts";
import {type Classes, type KeptRow, keptRows} from "./kept-rows.ts";
import {folderOfLives, type Life, livesOf} from "./life.ts";
import {type Direction, Pool} from "./pool.ts";
import type {Level} from "./question.ts";
import {type Random, randomFrom} from "./random.ts";
import {councilVerifier, type Evidence, type Verdict} from "./verify-council.ts";
import {type Side, Walk} from "./walk.ts";
import {waysToVary} from "./ways/ways-to-vary.ts";

/** How long to search: in work that is counted, never by a clock, so that the same comes out everywhere. */
export interface Work {
  /** Lives made, checked and counted. */
  readonly lives: number;
  /** Steps from one council to another. */
  readonly steps: number;
}

/** How each level of a question is supported. */
export type Grade =
  /** Two councils show both ends, and every hidden count keeps its class in them. */
  | "classes-kept"
  /** Two councils show both ends; in one of them a hidden count leaves its class. */
  | "shown"
  /** The search has not found councils for both ends. */
  | "open";

/** What a search came to. The councils hold children's records: they are never written. */
export interface CouncilsFound {
  /** Verified; each shows an end that none before it did. */
  readonly councils: readonly Council[];
  /** By level, in the order of the question. */
  readonly grades: readonly Grade[];
  /** Ends shown with classes kept, shown at all, and in all. */
  readonly sides: {readonly classesKept: number; readonly shown: number; readonly all: number};
  readonly done: Work;
}

/** The share of the work that goes to councils in which classes are kept; what they leave open gets the rest. */
const SHARE_KEPT = 0.5;
/** The share of the lives that are made before the first step. */
const SHARE_FIRST = 0.4;
/** Lives thought of for each end before the first step; a thought costs a tenth of a life. */
const THOUGHTS_FIRST = 40;
/** How much a step towards an open end is worth, beside 1 for each child that something published is wrong by. */
const PULL = 0.02;
/** Steps for one end, in the first round; each round takes more. */
const FIRST_STEPS = 300;
const MORE_STEPS = 3;
/** A council with more changes than this is no place to go on from. */
const MOST_TO_GO_ON = 60;

/**
 * Looks for councils that would have published the same, in which hidden counts are at the ends that they must be able to
 * have. Each is verified when it is found; what does not pass is dropped. The seed decides all that is left to chance.
 */
export function findCouncils(
  evidence: Evidence,
  seed: Uint8Array,
  work: Work,
  onProgress: (done: number, of: number) => void = () => {}
): CouncilsFound {
  const {question} = evidence;
  const record = new Shown(question.levels);
  const verify = councilVerifier(evidence);
  record.enter({lives: []}, verify({lives: []}));
  const random = randomFrom(seed);
  const making = makingOf(evidence, random);
  let done: Work = {lives: 0, steps: 0};
  for (const classes of ["kept", "free"] as const) {
    const left = {lives: work.lives - done.lives, steps: work.steps - done.steps};
    const share = classes === "kept" ? SHARE_KEPT : 1;
    const now = {lives: Math.floor(left.lives * share), steps: Math.floor(left.steps * share)};
    const used = searchIn(classes, {evidence, making, random, record, verify}, now, (part) =>
      onProgress(done.lives + done.steps + part, work.lives + work.steps)
    );
    done = {lives: done.lives + used.lives, steps: done.steps + used.steps};
  }
  return {councils: record.councils, grades: record.grades(), sides: record.sides(), done};
}

interface Searching {
  readonly evidence: Evidence;
  readonly making: ReturnType<typeof makingOf>;
  readonly random: Random;
  readonly record: Shown;
  readonly verify: (council: Council) => Verdict;
}

function searchIn(
  classes: Classes,
  {evidence, making, random, record, verify}: Searching,
  work: Work,
  onProgress: (done: number) => void
): Work {
  const rows = keptRows(evidence.question, making.means, classes);
  const pool = new Pool({...making, rows, random});
  const walk = new Walk(rows, pool, making.lives.length, random);
  const sides = shuffled(sidesOf(evidence.question.levels, rows), random);
  const isOpen = ({level, direction}: LevelSide) => !record.isShown(level, direction, classes);
  const first = sides.filter(isOpen);
  for (let index = 0; first.length > 0 && pool.made < work.lives * SHARE_FIRST; index += 1) {
    if (index >= work.lives * 4) break;
    const {row, direction} = required(first[index % first.length], "a side");
    pool.make(row, direction);
    if (index % 1000 === 0) onProgress(pool.made);
  }
  for (const {row, direction} of first)
    for (let thought = 0; thought < THOUGHTS_FIRST; thought += 1) pool.think(row, direction, null);
  const isOver = () => walk.steps >= work.steps || pool.made >= work.lives;
  let goOn: readonly number[] = [];
  pullTowards(sides, isOpen, walk);
  for (let steps = FIRST_STEPS; !isOver(); steps *= MORE_STEPS) {
    const open = sides.filter(isOpen);
    if (open.length === 0) break;
    while (open.length > 0 && !isOver()) {
      const side = takenNearest(open, walk, random);
      if (!isOpen(side)) continue;
      const found = walk.reach(side, steps, isOver);
      onProgress(pool.made + walk.steps);
      if (!found) {
        walk.become(random.share() < 0.5 ? goOn : []);
        continue;
      }
      const {candidates} = walk;
      const council = {lives: candidates.flatMap((candidate) => pool.livesOf(candidate))};
      record.enter(council, verify(council));
      pullTowards(sides, isOpen, walk);
      goOn = candidates.length <= MOST_TO_GO_ON ? candidates : [];
      if (goOn.length === 0) walk.become([]);
    }
  }
  return {lives: pool.made, steps: walk.steps};
}

/** How many ends are looked at for the next. */
const LOOKED_AT = 12;

/** Takes, of some of the ends that are open, the one that the council as it is now comes nearest to. */
function takenNearest(open: LevelSide[], walk: Walk, random: Random): LevelSide {
  let best = {place: 0, distance: Number.POSITIVE_INFINITY};
  for (let looked = 0; looked < LOOKED_AT; looked += 1) {
    const place = random.below(open.length);
    const {row, goal} = required(open[place], "an open end");
    const distance = Math.abs(goal - walk.valueAt(row));
    if (distance < best.distance) best = {place, distance};
  }
  const taken = required(open[best.place], "an open end");
  const last = required(open.pop(), "an open end");
  if (last !== taken) open[best.place] = last;
  return taken;
}

/** Lets the walk go towards the ends that are still open, where that costs nothing. */
function pullTowards(sides: readonly LevelSide[], isOpen: (side: LevelSide) => boolean, walk: Walk): void {
  const pulls = new Map<number, number>();
  for (const side of sides) addToCount(pulls, side.row, isOpen(side) ? side.direction * PULL : 0);
  for (const [row, towards] of pulls) walk.pull(row, towards);
}

/** All that the making of lives needs of the true records. */
function makingOf({folder, held, question}: Evidence, random: Random) {
  const lives = livesOf(folder);
  const means = meansOf(question.counted);
  const counter = rowCounter(
    question.counted.counts.map(({id}) => id),
    means
  );
  const codesOf = (life: Life): readonly string[] => {
    const {returns, service, extract} = folderOfLives(folder, [life]);
    return checkReturns(returns, service, () => null, held, extract).map(({code}) => code);
  };
  // What a child's true rows break, a made-up life of that child may break too.
  const broken = new Map(lives.map((life) => [life.child, new Set(codesOf(life))]));
  const keepsRules = (life: Life): boolean =>
    codesOf(life).every((code) => broken.get(life.child)?.has(code) === true);
  const subjects = (life: Life): readonly CountedSubject[] => {
    const own = folderOfLives(folder, [life]);
    return counter.subjects(childrenFacts(own, held), own);
  };
  const ways = waysToVary(folder, held, lives, keepsRules, random);
  return {lives, ways, keepsRules, subjects, truth: lives.map(subjects), counter, means};
}

/** The means that figures give, each once. */
function meansOf({figures}: Counted): readonly MeanOver[] {
  const amounts = new Map(
    MEASURES.flatMap(({id, rule}) => (rule.kind === "mean" ? [[id, rule.amount] as const] : []))
  );
  const means = new Map<string, MeanOver>();
  for (const figure of figures) {
    if (figure.kind !== "mean") continue;
    const amount = required(amounts.get(figure.measure), `the amount that ${figure.measure} is the mean of`);
    means.set(`${figure.of} ${amount}`, {of: figure.of, amount});
  }
  return [...means.values()];
}

interface LevelSide extends Side {
  readonly level: number;
}

const DIRECTIONS: readonly Direction[] = [-1, 1];

function sidesOf(levels: readonly Level[], rows: readonly KeptRow[]): readonly LevelSide[] {
  const place = new Map(rows.map(({id}, row) => [id, row]));
  return levels.flatMap(({id, low, high}, level) =>
    DIRECTIONS.map((direction) => ({
      level,
      row: required(place.get(id), `the count ${id}`),
      direction,
      goal: direction < 0 ? low : high
    }))
  );
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    const [one, two] = [required(order[last], "an item"), required(order[other], "an item")];
    order[last] = two;
    order[other] = one;
  }
  return order;
}

/** Which ends verified councils have shown. */
class Shown {
  readonly councils: Council[] = [];
  readonly #levels: readonly Level[];
  /** By level and direction: 2 with classes kept, 1 without. */
  readonly #shown = new Map<string, 1 | 2>();

  constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /** Enters what a council shows, if it holds and shows anything new. */
  enter(council: Council, verdict: Verdict): void {
    if (verdict.fault !== null) return;
    const strength = verdict.classesKept ? 2 : 1;
    let isNew = false;
    this.#levels.forEach(({id, low, high}, level) => {
      const value = verdict.valueOf(id);
      for (const direction of DIRECTIONS) {
        if (direction < 0 ? value > low : value < high) continue;
        const side = `${level} ${direction}`;
        if (this.#strength(side) >= strength) continue;
        this.#shown.set(side, strength);
        isNew = true;
      }
    });
    if (isNew && council.lives.length > 0) this.councils.push(council);
  }

  isShown(level: number, direction: Direction, classes: Classes): boolean {
    return this.#strength(`${level} ${direction}`) >= (classes === "kept" ? 2 : 1);
  }

  #strength(side: string): number {
    return countOf(this.#shown, side);
  }

  grades(): readonly Grade[] {
    return this.#levels.map((_, level) => {
      const both = (classes: Classes) =>
        DIRECTIONS.every((direction) => this.isShown(level, direction, classes));
      return both("kept") ? "classes-kept" : both("free") ? "shown" : "open";
    });
  }

  sides(): CouncilsFound["sides"] {
    const strengths = [...this.#shown.values()];
    return {
      classesKept: strengths.filter((strength) => strength === 2).length,
      shown: strengths.length,
      all: 2 * this.#levels.length
    };
  }
}
