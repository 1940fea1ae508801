import {addToCount} from "../collections/counts.ts";
import {numberAt} from "../collections/number-at.ts";
import {required} from "../contract/required.ts";
import type {KeptRow} from "./kept-rows.ts";
import type {Candidate, Direction, Pool} from "./pool.ts";
import type {Random} from "./random.ts";

/** One end of a hidden count, for which a council is looked for. */
export interface Side {
  readonly row: number;
  readonly direction: Direction;
  /** What the count must reach. */
  readonly goal: number;
}

const NONE = -1;
/** What the end that is looked for weighs at first, beside 1 for every other row: it is not to be given up at once. */
const TARGET_WEIGHT = 10;
/** A council with more children changed than this is begun again. */
const MOST_CHANGED = 150;
/** How many candidates are weighed to put one row right. */
const WEIGHED = 70;
/** How many lives are thought of, to put one row right and to be a partner in it. */
const THOUGHTS = 4;
const PARTNERS = 6;
const THOUGHTS_OF_PARTNER = 4;
/** How often a step makes a life, thinks of some, and makes at once what it chooses. Steps alone cost least. */
const MADE = 0.03;
const PARTNERED = 0.05;
const MADE_AT_ONCE = 0.3;

/** The best move so far. */
interface Offer {
  readonly cost: number;
  readonly life: number;
  /** The candidate is chosen already, and would be given up. */
  readonly isBack: boolean;
}

/**
 * A council on the way: the true one, with some children's lives changed. Moves change one child at a time, to put right
 * what is not as it was published (a breakout local search: what stays wrong weighs more and more).
 */
export class Walk {
  /** Steps taken, for the budget. */
  steps = 0;
  readonly #pool: Pool;
  readonly #random: Random;
  readonly #now: Float64Array;
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #gap: Float64Array;
  /** How far each row is from what it may be. */
  readonly #amissNow: Float64Array;
  readonly #weight: Float64Array;
  readonly #pull: Float64Array;
  readonly #scratch: Float64Array;
  readonly #wrong: number[] = [];
  readonly #placeOfWrong: Int32Array;
  readonly #lives: Int32Array;
  readonly #tabu: Int32Array;
  readonly #chosen = new Set<number>();

  constructor(rows: readonly KeptRow[], pool: Pool, children: number, random: Random) {
    this.#pool = pool;
    this.#random = random;
    this.#now = Float64Array.from(rows, ({value}) => value);
    this.#low = Float64Array.from(rows, ({low}) => low);
    this.#high = Float64Array.from(rows, ({high}) => high);
    this.#gap = Float64Array.from(rows, ({gapTo}) => gapTo);
    this.#amissNow = new Float64Array(rows.length);
    this.#weight = new Float64Array(rows.length).fill(1);
    this.#pull = new Float64Array(rows.length);
    this.#scratch = new Float64Array(rows.length);
    this.#placeOfWrong = new Int32Array(rows.length).fill(NONE);
    this.#lives = new Int32Array(children).fill(NONE);
    this.#tabu = new Int32Array(children);
  }

  /** What the row is in the council as it is now. */
  valueAt(row: number): number {
    return numberAt(this.#now, row);
  }

  /** The candidates that make the council as it is now. */
  get candidates(): readonly number[] {
    return [...this.#chosen];
  }

  /** How many children have another life than the true one. */
  get changed(): number {
    let changed = 0;
    for (const life of this.#chosen) changed += this.#at(life).children.length;
    return changed;
  }

  /** Which way a row should go where it costs nothing: other sides that are still open. */
  pull(row: number, towards: number): void {
    this.#pull[row] = towards;
  }

  /** Makes the council of these candidates. */
  become(candidates: readonly number[]): void {
    for (const life of this.candidates) this.#takeBack(life);
    for (const life of candidates) this.#choose(life);
  }

  /** Looks for a council with one side reached. True where the council is one now; `isOver` ends it at any step. */
  reach(side: Side, steps: number, isOver: () => boolean): boolean {
    const {row, direction, goal} = side;
    const [low, high] = [numberAt(this.#low, row), numberAt(this.#high, row)];
    if (direction < 0) this.#high[row] = Math.min(high, goal);
    else this.#low[row] = Math.max(low, goal);
    this.#weight.fill(1);
    this.#tabu.fill(0);
    this.#weight[row] = TARGET_WEIGHT;
    this.#look(row);
    let found = this.#isCouncil();
    for (let step = 1; step <= steps && !found && !isOver(); step += 1) {
      this.#step(step, side);
      found = this.#isCouncil();
    }
    this.#low[row] = low;
    this.#high[row] = high;
    this.#look(row);
    return found;
  }

  /** Is nothing wrong? Then the lives that were only thought of are made; where one cannot be, the search goes on. */
  #isCouncil(): boolean {
    if (this.#wrong.length > 0) return false;
    for (const life of this.candidates) {
      const real = this.#pool.realise(life);
      if (real === life) continue;
      this.#takeBack(life);
      if (real !== null) this.#choose(real);
    }
    return this.#wrong.length === 0;
  }

  #step(step: number, side: Side): void {
    this.steps += 1;
    const random = this.#random;
    let best: Offer = {cost: Number.POSITIVE_INFINITY, life: NONE, isBack: false};
    const weigh = (life: number): void => {
      const candidate = this.#at(life);
      let isNew = 0;
      for (const child of candidate.children) {
        if (numberAt(this.#tabu, child) > step || numberAt(this.#lives, child) === life) return;
        if (numberAt(this.#lives, child) === NONE) isNew += 1;
      }
      const cost = this.#costOf(candidate) + 0.02 * random.share() + 0.05 * isNew;
      if (cost < best.cost) best = {cost, life, isBack: false};
    };
    const weighSome = (list: readonly number[], most: number): void => {
      const weighed = Math.min(most, list.length);
      for (let index = 0; index < weighed; index += 1)
        weigh(numberAt(list, weighed === list.length ? index : random.below(list.length)));
    };
    for (let turn = 0; turn < 2; turn += 1) {
      const row = random.oneOf(this.#wrong);
      const direction = this.#wayBack(row);
      if (random.share() < MADE) this.#pool.make(row, direction);
      if (random.share() < PARTNERED)
        for (let thought = 0; thought < THOUGHTS; thought += 1) this.#pool.think(row, direction, null);
      weighSome(this.#pool.movingUnseen(row, direction), WEIGHED);
      weighSome(this.#pool.moving(row, direction), WEIGHED);
    }
    if (random.share() < PARTNERED)
      for (const child of this.#partners()) weighSome(this.#pool.of(child), WEIGHED);
    for (const life of this.#chosen) {
      const candidate = this.#at(life);
      if (candidate.children.some((child) => numberAt(this.#tabu, child) > step)) continue;
      const cost = this.#costBack(candidate) - 0.05 + 0.02 * random.share();
      if (cost < best.cost) best = {cost, life, isBack: true};
    }
    const {cost, isBack} = best;
    // Now and then a life is made as soon as it is chosen: what its way leads to instead is worth knowing.
    const isMade = isBack || best.life === NONE || random.share() >= MADE_AT_ONCE;
    const life = isMade ? best.life : (this.#pool.realise(best.life) ?? NONE);
    if (life !== NONE) {
      if (cost >= 0.03) for (const row of this.#wrong) this.#weight[row] = numberAt(this.#weight, row) + 0.5;
      if (isBack) this.#takeBack(life);
      else this.#choose(life);
      for (const child of this.#at(life).children)
        this.#tabu[child] = step + 2 + random.below(3 + this.#wrong.length / 2);
    }
    if (this.changed > MOST_CHANGED) {
      this.become([]);
      this.#weight.fill(1);
      this.#weight[side.row] = TARGET_WEIGHT;
      this.#look(side.row);
    }
  }

  /** Children who could undo what is wrong: they count in many rows that are too high. Lives are thought of for each. */
  #partners(): readonly number[] {
    const tooHigh = this.#wrong.filter((row) => this.#wayBack(row) < 0);
    const tooLow = this.#wrong.filter((row) => this.#wayBack(row) > 0);
    const shared = new Map<number, number>();
    for (const row of tooHigh) for (const child of this.#pool.membersOf(row)) addToCount(shared, child);
    const partners = [...shared]
      .map(([child, rows]) => ({child, rank: rows + 1.5 * this.#random.share()}))
      .sort((one, other) => other.rank - one.rank)
      .slice(0, PARTNERS)
      .map(({child}) => child);
    for (const child of partners)
      for (let thought = 0; thought < THOUGHTS_OF_PARTNER; thought += 1) {
        const rows = tooLow.length > 0 && this.#random.share() < 0.6 ? tooLow : tooHigh;
        const row = this.#random.oneOf(rows);
        this.#pool.think(row, this.#wayBack(row), child);
      }
    return partners;
  }

  #at(candidate: number): Candidate {
    return required(this.#pool.candidates[candidate], "a made-up life");
  }

  /** How far a value is from what the row may be. */
  #amiss(row: number, value: number): number {
    const low = numberAt(this.#low, row);
    if (value < low) return low - value;
    const high = numberAt(this.#high, row);
    if (value > high) return value - high;
    const gap = numberAt(this.#gap, row);
    return gap > 0 && value > 0 && value <= gap ? Math.min(value, gap + 1 - value) : 0;
  }

  #wayBack(row: number): Direction {
    const now = numberAt(this.#now, row);
    const gap = numberAt(this.#gap, row);
    if (now < numberAt(this.#low, row)) return 1;
    if (now > numberAt(this.#high, row)) return -1;
    return now > gap / 2 ? 1 : -1;
  }

  #cost(row: number, by: number): number {
    const amiss = this.#amiss(row, numberAt(this.#now, row) + by) - numberAt(this.#amissNow, row);
    return numberAt(this.#weight, row) * amiss - numberAt(this.#pull, row) * by;
  }

  /** What it would cost to choose a candidate, in the place of those that its children have. */
  #costOf({children, rows, changes}: Candidate): number {
    let cost = 0;
    const before: Candidate[] = [];
    for (const child of children) {
      const life = numberAt(this.#lives, child);
      if (life === NONE) continue;
      const candidate = this.#at(life);
      if (!before.includes(candidate)) before.push(candidate);
    }
    if (before.length === 0) {
      for (let index = 0; index < rows.length; index += 1)
        cost += this.#cost(numberAt(rows, index), numberAt(changes, index));
      return cost;
    }
    for (const {rows: others, changes: less} of before)
      for (let index = 0; index < others.length; index += 1) {
        const row = numberAt(others, index);
        this.#scratch[row] = numberAt(this.#scratch, row) - numberAt(less, index);
      }
    const settle = (row: number, by: number): void => {
      this.#scratch[row] = 0;
      if (by !== 0) cost += this.#cost(row, by);
    };
    for (let index = 0; index < rows.length; index += 1) {
      const row = numberAt(rows, index);
      settle(row, numberAt(changes, index) + numberAt(this.#scratch, row));
    }
    for (const {rows: others} of before) for (const row of others) settle(row, numberAt(this.#scratch, row));
    return cost;
  }

  /** What it would cost to give the children of a candidate their true lives back. */
  #costBack({rows, changes}: Candidate): number {
    let cost = 0;
    for (let index = 0; index < rows.length; index += 1)
      cost += this.#cost(numberAt(rows, index), -numberAt(changes, index));
    return cost;
  }

  #choose(life: number): void {
    const candidate = this.#at(life);
    for (const child of candidate.children) {
      const before = numberAt(this.#lives, child);
      if (before !== NONE) this.#takeBack(before);
    }
    for (const child of candidate.children) this.#lives[child] = life;
    this.#chosen.add(life);
    this.#apply(candidate, 1);
  }

  #takeBack(life: number): void {
    const candidate = this.#at(life);
    for (const child of candidate.children) this.#lives[child] = NONE;
    this.#chosen.delete(life);
    this.#apply(candidate, -1);
  }

  #apply({rows, changes}: Candidate, sign: number): void {
    for (let index = 0; index < rows.length; index += 1) {
      const row = numberAt(rows, index);
      this.#now[row] = numberAt(this.#now, row) + sign * numberAt(changes, index);
      this.#look(row);
    }
  }

  /** Enters a row among the wrong ones, or takes it out. */
  #look(row: number): void {
    const amiss = this.#amiss(row, numberAt(this.#now, row));
    this.#amissNow[row] = amiss;
    const isWrong = amiss > 0;
    const place = numberAt(this.#placeOfWrong, row);
    if (isWrong === (place !== NONE)) return;
    if (isWrong) {
      this.#placeOfWrong[row] = this.#wrong.length;
      this.#wrong.push(row);
      return;
    }
    const last = required(this.#wrong.pop(), "a wrong row");
    if (last !== row) {
      this.#wrong[place] = last;
      this.#placeOfWrong[last] = place;
    }
    this.#placeOfWrong[row] = NONE;
  }
}
