import {addToCount, countOf} from "../collections/counts.ts";
import {numberAt} from "../collections/number-at.ts";
import {yearOfPeriod} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";
import {cellOfId} from "../measures/cell-of-id.ts";
import type {Condition} from "../measures/condition.ts";
import {traitOf} from "../measures/condition.ts";
import {
  addTo,
  type CountedPopulation,
  type CountedSubject,
  type RowCounter,
  type RowVector,
  vectorOf
} from "./count-rows.ts";
import {changedBy, type Effect, effectOf, Reach} from "./effect.ts";
import type {KeptRow} from "./kept-rows.ts";
import type {Life} from "./life.ts";
import type {Random} from "./random.ts";
import type {Way} from "./ways/way.ts";

/** What a made-up life of a child changes, or those of two children who change places. */
export interface Candidate {
  /** The children's places among the true lives. */
  readonly children: readonly number[];
  readonly rows: Int32Array;
  readonly changes: Int32Array;
  /** The life; null where it is only thought of, by what the same way did to another child. */
  readonly life: Life | null;
  readonly thought: Thought | null;
  /** The candidates that it is made of, for two children; otherwise none. */
  readonly parts: readonly number[];
}

/** A life that has not been made yet: in which way and of which year, from which life. */
interface Thought {
  readonly way: Way;
  readonly year: string | null;
  readonly from: Life;
}

export type Direction = 1 | -1;

/** What it takes to make a candidate. */
export interface Making {
  readonly lives: readonly Life[];
  readonly ways: readonly Way[];
  readonly rows: readonly KeptRow[];
  readonly counter: Pick<RowCounter, "tableOf">;
  /** Does the life break no rule that the true one keeps? */
  readonly keepsRules: (life: Life) => boolean;
  readonly subjects: (life: Life) => readonly CountedSubject[];
  /** What is counted of each true life. */
  readonly truth: readonly (readonly CountedSubject[])[];
  readonly random: Random;
}

/** At most so many ways are remembered for a kind of row, and so many effects for a category. */
const REMEMBERED = 400;
const EFFECTS = 60;
/** At most so many partners are tried for a life, and so many swaps kept that change the same. */
const PARTNERS = 16;
const ALIKE = 4;
/** How often a life that was thought of is tried. */
const TRIES = 4;

/**
 * The made-up lives known so far, found by what they change. More are made where a search asks for them: of children
 * near the count in question, in ways that have changed such counts before.
 */
export class Pool {
  readonly candidates: Candidate[] = [];
  /** How many lives were made, checked and counted, and how many only thought of. */
  made = 0;
  thoughts = 0;
  readonly #making: Making;
  readonly #up: number[][];
  readonly #down: number[][];
  readonly #unseenUp: number[][];
  readonly #unseenDown: number[][];
  readonly #marks: Float64Array;
  readonly #bySeen = new Map<number, number[]>();
  readonly #swaps = new Map<string, number>();
  readonly #known: Map<string, number>[];
  readonly #ofChild: number[][];
  readonly #subjects: readonly (readonly CountedSubject[])[];
  readonly #truth: RowVector[];
  readonly #members: number[][];
  readonly #combined = new Map<number, {row: number; weight: number}[]>();
  readonly #learned = new Map<string, Way[]>();
  readonly #effects = new Map<string, {effect: Effect; way: Way; year: string | null}[]>();
  readonly #reaches = new Map<string, Reach>();
  readonly #effectNames = new Set<string>();
  readonly #failed = new Set<string>();
  readonly #realised = new Map<Way, {tried: number; came: number}>();
  readonly #useless = new Map<Way, number>();
  readonly #near = new Map<number, readonly number[]>();
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #ofTable = new Map<string, number[]>();
  readonly #conditions = new Map<number, readonly Asked[]>();

  constructor(making: Making) {
    const {lives, rows, truth} = making;
    this.#making = making;
    this.#up = rows.map(() => []);
    this.#down = rows.map(() => []);
    this.#unseenUp = rows.map(() => []);
    this.#unseenDown = rows.map(() => []);
    // Sums of these tell apart what is seen of candidates: whole numbers that stay exact.
    this.#marks = Float64Array.from(rows, ({low, high}) =>
      low === high ? making.random.below(2 ** 21) * 2 ** 20 + making.random.below(2 ** 20) : 0
    );
    this.#known = lives.map(() => new Map());
    this.#ofChild = lives.map(() => []);
    this.#subjects = truth;
    this.#truth = this.#subjects.map(vectorOf);
    this.#members = rows.map(() => []);
    this.#truth.forEach((vector, child) => {
      for (const row of vector.keys()) this.#members[row]?.push(child);
    });
    rows.forEach(({terms}, row) => {
      for (const term of terms)
        this.#combined.set(term.row, [...(this.#combined.get(term.row) ?? []), {row, weight: term.weight}]);
    });
    this.#rowOf = new Map(rows.map(({id}, row) => [id, row]));
    rows.forEach(({id, terms}, row) => {
      if (terms.length > 0) return;
      const table = tableOf(id);
      this.#ofTable.set(table, [...(this.#ofTable.get(table) ?? []), row]);
    });
  }

  /** The candidates that change a row in a direction, in the order they were made. */
  moving(row: number, direction: Direction): readonly number[] {
    return required((direction > 0 ? this.#up : this.#down)[row], "a row of the question");
  }

  /** Those of them that change nothing which is published. */
  movingUnseen(row: number, direction: Direction): readonly number[] {
    return required((direction > 0 ? this.#unseenUp : this.#unseenDown)[row], "a row of the question");
  }

  /** The candidates of a child, in the order they were made. */
  of(child: number): readonly number[] {
    return required(this.#ofChild[child], "a child");
  }

  /** The children who truly count in a row. */
  membersOf(row: number): readonly number[] {
    return required(this.#members[row], "a row of the question");
  }

  /** Makes a life that may change a row in a direction. */
  make(row: number, direction: Direction): void {
    const {random, rows, ways, lives} = this.#making;
    const {id, terms} = required(rows[row], "a row of the question");
    if (terms.length > 0) {
      const term = random.oneOf(terms);
      this.make(term.row, (Math.sign(term.weight) * direction) as Direction);
      return;
    }
    const child = this.#childNear(row, direction);
    const learned = this.#learned.get(`${kindOf(id)} ${direction}`);
    const way = learned !== undefined && random.share() < 0.6 ? random.oneOf(learned) : random.oneOf(ways);
    if (countOf(this.#useless, way) >= 4) return;
    const year = random.share() < 0.9 ? yearOf(id) : null;
    this.#vary(child, {way, year, from: required(lives[child], "the life of a child")});
  }

  /**
   * Thinks of lives that would change a row in a direction: of children who would have to change one category, in ways
   * that have given it to others. `child` says of whom alone.
   */
  think(row: number, direction: Direction, child: number | null): readonly number[] {
    const {random, rows} = this.#making;
    const {terms} = required(rows[row], "a row of the question");
    if (terms.length > 0) {
      const term = random.oneOf(terms);
      return this.think(term.row, (Math.sign(term.weight) * direction) as Direction, child);
    }
    const conditions = this.#conditionsOf(row);
    if (conditions.length === 0) return [];
    const asked = random.oneOf(conditions);
    const known = this.#effects.get(direction > 0 ? asked.joining : asked.leaving);
    if (known === undefined) return [];
    const {effect, way, year} = random.oneOf(known);
    const {tried, came} = this.#realised.get(way) ?? {tried: 0, came: 0};
    if (tried >= 6 && random.share() > (8 * came) / tried) return [];
    const whose = child ?? this.#childNear(row, direction);
    const candidate = this.#thinkOf(whose, effect, {way, year});
    return candidate === null ? [] : [candidate];
  }

  /**
   * Makes the life that a candidate was thought of as. Gives the candidate with that life, or null where the way does
   * not lead to it; what it leads to instead is known from then on.
   */
  realise(candidate: number): number | null {
    const {children, parts, thought, life, rows, changes} = this.#at(candidate);
    if (life !== null) return candidate;
    if (parts.length > 0) return this.#realiseSwap(candidate);
    if (thought === null) return null;
    const child = required(children[0], "the child of a life");
    const record = this.#realised.get(thought.way) ?? {tried: 0, came: 0};
    this.#realised.set(thought.way, record);
    record.tried += 1;
    const others = new Set<number>();
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const made = this.#vary(child, thought);
      if (made === null) continue;
      const real = this.#at(made);
      if (isSame(real.rows, rows) && isSame(real.changes, changes)) {
        record.came += 1;
        return made;
      }
      // A way that leads to the same life again leaves nothing to chance.
      if (others.has(made)) break;
      others.add(made);
    }
    this.#forget(candidate);
    return null;
  }

  /** The lives of a candidate that has been made. */
  livesOf(candidate: number): readonly Life[] {
    const {life, parts} = this.#at(candidate);
    if (parts.length > 0) return parts.flatMap((part) => this.livesOf(part));
    return [required(life, "a life that was made")];
  }

  #at(candidate: number): Candidate {
    return required(this.candidates[candidate], "a candidate");
  }

  #realiseSwap(candidate: number): number | null {
    const swap = this.#at(candidate);
    const real = swap.parts.map((part) => (this.#isGone(part) ? null : this.realise(part)));
    if (real.includes(null)) {
      this.#takeOut(candidate);
      return null;
    }
    this.candidates[candidate] = {...swap, parts: real.filter((part) => part !== null)};
    return candidate;
  }

  #isGone(candidate: number): boolean {
    const {children, rows, changes, life} = this.#at(candidate);
    return life === null && this.#failed.has(`${children[0]} ${rows.join()} ${changes.join()}`);
  }

  #forget(candidate: number): void {
    const {children, rows, changes} = this.#at(candidate);
    this.#failed.add(`${children[0]} ${rows.join()} ${changes.join()}`);
    this.#takeOut(candidate);
  }

  #takeOut(candidate: number): void {
    const {children, rows, changes} = this.#at(candidate);
    const without = (list: number[] | undefined) => {
      const place = list?.indexOf(candidate) ?? -1;
      if (place >= 0) list?.splice(place, 1);
    };
    rows.forEach((row, index) => {
      const isUp = numberAt(changes, index) > 0;
      without((isUp ? this.#up : this.#down)[row]);
      without((isUp ? this.#unseenUp : this.#unseenDown)[row]);
    });
    for (const child of children) without(this.#ofChild[child]);
    without(this.#bySeen.get(this.#seenOf(rows, changes)));
  }

  /** What is seen of a change, as one number; 0 where nothing is. */
  #seenOf(rows: Int32Array, changes: Int32Array): number {
    let seen = 0;
    for (let index = 0; index < rows.length; index += 1)
      seen += numberAt(this.#marks, numberAt(rows, index)) * numberAt(changes, index);
    return seen;
  }

  /** Pairs a new candidate with those of other children that show the opposite: together they show nothing. */
  #swap(candidate: number): void {
    const {rows, changes, children} = this.#at(candidate);
    const seen = this.#seenOf(rows, changes);
    if (seen === 0) {
      this.#enterUnseen(candidate);
      return;
    }
    const same = this.#bySeen.get(seen) ?? [];
    this.#bySeen.set(seen, same);
    same.push(candidate);
    const opposite = this.#bySeen.get(-seen) ?? [];
    const {random} = this.#making;
    for (let index = 0; index < Math.min(PARTNERS, opposite.length); index += 1) {
      const other = required(
        opposite.length <= PARTNERS ? opposite[index] : random.oneOf(opposite),
        "a partner"
      );
      const partner = this.#at(other);
      if (partner.children[0] === children[0]) continue;
      const sum = new Map([...rows].map((row, place) => [row, numberAt(changes, place)]));
      partner.rows.forEach((row, place) => {
        addToCount(sum, row, numberAt(partner.changes, place));
      });
      const left = [...sum].filter(([, change]) => change !== 0).sort(([one], [two]) => one - two);
      if (left.length === 0) continue;
      const name = nameOf(left);
      const alike = countOf(this.#swaps, name);
      if (alike >= ALIKE) continue;
      this.#swaps.set(name, alike + 1);
      this.candidates.push({
        children: [...children, ...partner.children],
        rows: Int32Array.from(left, ([row]) => row),
        changes: Int32Array.from(left, ([, change]) => change),
        life: null,
        thought: null,
        parts: [candidate, other]
      });
      this.#enterUnseen(this.candidates.length - 1);
    }
  }

  #enterUnseen(candidate: number): void {
    const {rows, changes} = this.#at(candidate);
    rows.forEach((row, index) => {
      (numberAt(changes, index) > 0 ? this.#unseenUp : this.#unseenDown)[row]?.push(candidate);
    });
  }

  #thinkOf(child: number, effect: Effect, {way, year}: Pick<Thought, "way" | "year">): number | null {
    this.thoughts += 1;
    const change = new Map<number, number>();
    for (const {before, after} of changedBy(
      effect,
      required(this.#subjects[child], "a child"),
      this.#reachOf(way)
    )) {
      addTo(change, before, -1);
      addTo(change, after, 1);
    }
    const changes = this.#kept(change);
    if (changes.length === 0) return null;
    const name = nameOf(changes);
    const known = this.#known[child]?.get(name);
    if (known !== undefined) return this.#failed.has(`${child} ${name}`) ? null : known;
    const from = required(this.#making.lives[child], "the life of a child");
    return this.#add(child, changes, name, {life: null, thought: {way, year, from}});
  }

  #vary(child: number, {way, year, from}: Thought): number | null {
    const {random, keepsRules, subjects, lives} = this.#making;
    const life = way.from(from, year, random);
    if (life === null) return null;
    this.made += 1;
    if (!keepsRules(life)) return null;
    const counted = subjects(life);
    const truth = required(this.#subjects[child], "what is counted of a child");
    const changes = this.#kept(
      difference(required(this.#truth[child], "the counts of a child"), vectorOf(counted))
    );
    if (changes.length === 0) {
      if (from === lives[child]) addToCount(this.#useless, way);
      return null;
    }
    this.#useless.set(way, -1000);
    this.#learn(changes, way);
    if (from === lives[child]) this.#learnEffect(effectOf(truth, counted), way, year);
    const name = nameOf(changes);
    const known = this.#known[child]?.get(name);
    if (known !== undefined && this.#at(known).life !== null) return known;
    return this.#add(child, changes, name, {life, thought: null});
  }

  /** The changes of rows that are not free, with those of the rows made of them. */
  #kept(changes: RowVector): readonly [number, number][] {
    const all = new Map(changes);
    for (const [row, change] of changes)
      for (const combined of this.#combined.get(row) ?? [])
        addToCount(all, combined.row, combined.weight * change);
    const {rows} = this.#making;
    return [...all]
      .filter(([row, change]) => change !== 0 && !isFree(required(rows[row], "a row")))
      .sort(([one], [other]) => one - other);
  }

  #add(
    child: number,
    changes: readonly [number, number][],
    name: string,
    what: Pick<Candidate, "life" | "thought">
  ): number {
    const candidate = this.candidates.length;
    const before = this.#known[child]?.get(name);
    if (before !== undefined) this.#takeOut(before);
    this.#failed.delete(`${child} ${name}`);
    this.candidates.push({
      children: [child],
      rows: Int32Array.from(changes, ([row]) => row),
      changes: Int32Array.from(changes, ([, change]) => change),
      parts: [],
      ...what
    });
    this.#known[child]?.set(name, candidate);
    this.#ofChild[child]?.push(candidate);
    for (const [row, change] of changes) (change > 0 ? this.#up : this.#down)[row]?.push(candidate);
    this.#swap(candidate);
    return candidate;
  }

  #learn(changes: readonly [number, number][], way: Way): void {
    for (const [row, change] of changes) {
      const {id, terms} = required(this.#making.rows[row], "a row");
      if (terms.length > 0) continue;
      const kind = `${kindOf(id)} ${Math.sign(change)}`;
      const learned = this.#learned.get(kind) ?? [];
      if (learned.length < REMEMBERED) this.#learned.set(kind, learned);
      if (learned.length < REMEMBERED) learned.push(way);
      else learned[this.#making.random.below(REMEMBERED)] = way;
    }
  }

  #learnEffect(effect: Effect | null, way: Way, year: string | null): void {
    if (effect === null) return;
    this.#reachOf(way).learn(effect);
    if (this.#effectNames.has(effect.name)) return;
    this.#effectNames.add(effect.name);
    for (const {table, periods, changed, codes} of effect.parts)
      for (const place of changed)
        for (const key of [
          `${table.id} ${periods} ${place}`,
          `${table.id} ${periods} ${place}=${codes[place]}`
        ]) {
          const known = this.#effects.get(key) ?? [];
          this.#effects.set(key, known);
          if (known.length < EFFECTS) known.push({effect, way, year});
          else known[this.#making.random.below(EFFECTS)] = {effect, way, year};
        }
  }

  #reachOf({field}: Way): Reach {
    const reach = this.#reaches.get(field) ?? new Reach();
    this.#reaches.set(field, reach);
    return reach;
  }

  /** For each condition of a row, by which name effects are known that make a subject meet it, or meet it no more. */
  #conditionsOf(row: number): readonly Asked[] {
    const known = this.#conditions.get(row);
    if (known !== undefined) return known;
    const {counter, rows} = this.#making;
    const {id} = required(rows[row], "a row of the question");
    if (id.startsWith("sum of ") || id.startsWith("squares of ") || id.startsWith("published")) return [];
    const {population, period, where} = cellOfId(id);
    const table = counter.tableOf(population);
    const periods = this.#periodsWith(table, period);
    const asked = where.flatMap((condition: Condition) =>
      [...periods, null].map((each): Asked => {
        const place = table.placeOf(traitOf(condition));
        const leaving = `${table.id} ${each} ${place}`;
        return {leaving, joining: `${leaving}=${table.codeOf(condition)}`};
      })
    );
    this.#conditions.set(row, asked);
    return asked;
  }

  /** Every set of periods in which subjects of this period are counted. */
  #periodsWith(table: CountedPopulation, period: string): readonly string[] {
    const sets = new Set<string>();
    for (const subjects of this.#subjects)
      for (const subject of subjects)
        if (subject.table === table && table.isIn(period, subject.periods)) sets.add(subject.periods);
    return [...sets];
  }

  /** A child that is counted in the row, to leave it; or in a neighbouring row, to join it. */
  #childNear(row: number, direction: Direction): number {
    const {random, lives} = this.#making;
    const members = this.membersOf(row);
    if (direction < 0 && members.length > 0 && random.share() < 0.95) return random.oneOf(members);
    const near = this.#neighbours(row);
    for (let attempt = 0; attempt < 4 && near.length > 0; attempt += 1) {
      const others = this.#members[random.oneOf(near)];
      if (others !== undefined && others.length > 0) return random.oneOf(others);
    }
    return random.below(lives.length);
  }

  /** Rows of the same table that differ in one condition, and the rows that they are part of. */
  #neighbours(row: number): readonly number[] {
    const known = this.#near.get(row);
    if (known !== undefined) return known;
    const {rows} = this.#making;
    const {id} = required(rows[row], "a row of the question");
    const parts = id.split("|");
    const near = (this.#ofTable.get(tableOf(id)) ?? []).filter((other) => {
      const others = required(rows[other], "a row of the table").id.split("|");
      return others.filter((part, index) => part !== parts[index]).length === 1;
    });
    if (near.length === 0)
      for (let left = parts.length - 1; left >= 2; left -= 1) {
        const parent = this.#rowOf.get(parts.filter((_, index) => index !== left).join("|"));
        if (parent !== undefined) near.push(parent);
      }
    this.#near.set(row, near);
    return near;
  }
}

/** The names by which effects on one condition are known. */
interface Asked {
  readonly leaving: string;
  readonly joining: string;
}

/** A row that may be anything and that nobody asks about; none falls below zero, since children are counted. */
export const isFree = ({low, high, gapTo, isAim}: KeptRow): boolean =>
  low <= 0 && high === Number.POSITIVE_INFINITY && gapTo === 0 && !isAim;

const nameOf = (changes: readonly [number, number][]): string =>
  `${changes.map(([row]) => row).join()} ${changes.map(([, change]) => change).join()}`;

const isSame = (one: Int32Array, other: Int32Array): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

function difference(before: RowVector, after: RowVector): RowVector {
  const changes = new Map(after);
  for (const [row, number] of before) addToCount(changes, row, -number);
  return changes;
}

/** `looked-after|2018/19|sex`: the table that a count is in, and its period. */
const tableOf = (id: string): string => id.replaceAll(/[=≠][^|]*/g, "");

/** `looked-after|sex=male`: a count in any period. */
const kindOf = (id: string): string => {
  const [population, , ...conditions] = id.split("|");
  return [population, ...conditions].join("|");
};

function yearOf(id: string): string | null {
  const [, period] = id.split("|");
  return period === undefined || !/^\d{4}/.test(period) ? null : yearOfPeriod(period);
}
