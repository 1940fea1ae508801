import type {Facts} from "../children/children-facts.ts";
import {countOf} from "../collections/counts.ts";
import {numberAt} from "../collections/number-at.ts";
import {required} from "../contract/required.ts";
import type {Amount} from "../measures/amount.ts";
import {cellOfId} from "../measures/cell-of-id.ts";
import {type Condition, categoryOf, traitOf} from "../measures/condition.ts";
import type {CountId} from "../measures/counted.ts";
import {periodsOf} from "../measures/periods.ts";
import type {Population, Subject} from "../measures/population.ts";
import type {Trait} from "../measures/trait.ts";
import type {DataFolder} from "../read/data-folder.ts";

/** How much one child adds to each row, by row. */
export type RowVector = ReadonlyMap<number, number>;

/** A mean that is published: over the subjects of a count, of one amount. */
export interface MeanOver {
  readonly of: CountId;
  readonly amount: Amount;
}

/** One thing that is counted, with its categories as small numbers. */
export interface CountedSubject {
  readonly table: CountedPopulation;
  /** The periods with counts that it lies in. */
  readonly periods: string;
  /** By place of the trait in its table; −1 where no count asks for its category. */
  readonly codes: readonly number[];
  readonly weight: number;
  readonly amounts: Subject["amounts"];
}

/** Counts the subjects of a few children in all rows at once. */
export interface RowCounter {
  /** The number of rows: one a count, in the order given, then the sum and the sum of squares of each mean. */
  readonly rows: number;
  readonly subjects: (facts: Facts, folder: DataFolder) => readonly CountedSubject[];
  readonly tableOf: (population: Population) => CountedPopulation;
}

/**
 * Prepares the counting of single children: every count is found from its id once, so that a child takes a few look-ups
 * a table. The subjects are those of the populations that the measures count, worked out by the same functions.
 */
export function rowCounter(ids: readonly CountId[], means: readonly MeanOver[]): RowCounter {
  const tables = new Map<Population, CountedPopulation>();
  const tableOf = (population: Population): CountedPopulation => {
    const table = tables.get(population) ?? new CountedPopulation(population);
    tables.set(population, table);
    return table;
  };
  ids.forEach((id, row) => {
    const {population, period, where, except} = cellOfId(id);
    const table = tableOf(population);
    table.add(period, where, {row, weight: 1, amount: null, squared: false});
    if (except !== null)
      table.add(period, [...where, except], {row, weight: -1, amount: null, squared: false});
  });
  means.forEach(({of, amount}, index) => {
    const {population, period, where} = cellOfId(of);
    const table = tableOf(population);
    const row = ids.length + 2 * index;
    table.add(period, where, {row, weight: 1, amount, squared: false});
    table.add(period, where, {row: row + 1, weight: 1, amount, squared: true});
  });
  return {
    rows: ids.length + 2 * means.length,
    tableOf,
    subjects: (facts, folder) => [...tables.values()].flatMap((table) => table.subjects(facts, folder))
  };
}

/** What some subjects add up to. */
export function vectorOf(subjects: readonly CountedSubject[]): RowVector {
  const vector = new Map<number, number>();
  for (const subject of subjects) addTo(vector, subject, 1);
  return vector;
}

/** Adds a subject to a vector, `times` times; takes it away where that is negative. */
export function addTo(vector: Map<number, number>, subject: CountedSubject, times: number): void {
  for (const entry of subject.table.entriesOf(subject)) {
    const added = times * addedBy(entry, subject);
    if (added === 0) continue;
    const total = countOf(vector, entry.row) + added;
    if (total === 0) vector.delete(entry.row);
    else vector.set(entry.row, total);
  }
}

/** What a subject in a cell adds to a row: its weight, or an amount of it, or the square of that. */
interface Entry {
  readonly row: number;
  readonly weight: number;
  readonly amount: Amount | null;
  readonly squared: boolean;
}

/** More than any trait has categories, or a release periods; three traits and a period stay whole numbers. */
const BASE = 1024;

/** The counts of one population, by the traits that they are divided by. */
export class CountedPopulation {
  readonly id: string;
  readonly #population: Population;
  readonly #periods = new Map<string, number>();
  readonly #traits: Trait[] = [];
  readonly #codes: Map<string, number>[] = [];
  readonly #cells = new Map<string, {places: number[]; cells: Map<number, Entry[]>}>();
  readonly #months = new Map<string, string>();
  readonly #entries = new Map<string, readonly Entry[]>();

  constructor(population: Population) {
    this.id = population.id;
    this.#population = population;
  }

  add(period: string, conditions: readonly Condition[], entry: Entry): void {
    const sorted = [...new Set(conditions)].sort();
    const places = sorted.map((condition) => this.placeOf(traitOf(condition)));
    const known = this.#cells.get(places.join()) ?? {places, cells: new Map<number, Entry[]>()};
    this.#cells.set(places.join(), known);
    const within = sorted.reduce((sum, condition) => sum * BASE + this.codeOf(condition), 0);
    const key = numberOf(this.#periods, period) * BASE ** places.length + within;
    known.cells.set(key, [...(known.cells.get(key) ?? []), entry]);
  }

  /** The place of a trait among those that counts ask for. */
  placeOf(trait: Trait): number {
    const known = this.#traits.indexOf(trait);
    if (known >= 0) return known;
    this.#codes.push(new Map());
    return this.#traits.push(trait) - 1;
  }

  /** The number of a category of its trait. */
  codeOf(condition: Condition): number {
    const codes = required(this.#codes[this.placeOf(traitOf(condition))], "the categories of a trait");
    return numberOf(codes, categoryOf(condition));
  }

  /** Whether subjects of these periods are counted in this one. */
  isIn(period: string, periods: string): boolean {
    const number = this.#periods.get(period);
    return number !== undefined && periods.includes(String.fromCharCode(number));
  }

  subjects(facts: Facts, folder: DataFolder): readonly CountedSubject[] {
    const counted: CountedSubject[] = [];
    for (const {on, traits, weight, amounts} of this.#population.subjects(facts, folder)) {
      const periods = this.#periodsAt(on.slice(0, 7));
      if (periods === "") continue;
      const codes = this.#traits.map((trait, place) => {
        const category = traits[trait];
        return category === undefined ? -1 : (this.#codes[place]?.get(category) ?? -1);
      });
      counted.push({table: this, periods, codes, weight, amounts});
    }
    return counted;
  }

  /** All that a subject adds to. Few kinds of subject come again and again. */
  entriesOf({periods, codes}: CountedSubject): readonly Entry[] {
    const kind = `${periods} ${String.fromCharCode(...codes.map((code) => code + 1))}`;
    const known = this.#entries.get(kind);
    if (known !== undefined) return known;
    const found: Entry[] = [];
    for (const {places, cells} of this.#cells.values()) {
      if (places.some((place) => numberAt(codes, place) < 0)) continue;
      const within = places.reduce((sum, place) => sum * BASE + numberAt(codes, place), 0);
      for (const period of periods)
        found.push(...(cells.get(period.charCodeAt(0) * BASE ** places.length + within) ?? []));
    }
    this.#entries.set(kind, found);
    return found;
  }

  /** The periods with counts that a month lies in, as characters. */
  #periodsAt(month: string): string {
    let known = this.#months.get(month);
    if (known === undefined) {
      const numbers = periodsOf(`${month}-01`).flatMap((period) => this.#periods.get(period) ?? []);
      known = String.fromCharCode(...numbers);
      this.#months.set(month, known);
    }
    return known;
  }
}

function numberOf(codes: Map<string, number>, name: string): number {
  const code = codes.get(name) ?? codes.size;
  codes.set(name, code);
  return code;
}

function addedBy({weight, amount, squared}: Entry, subject: CountedSubject): number {
  if (amount === null) return weight * subject.weight;
  const value = subject.amounts[amount] ?? null;
  if (value === null) return 0;
  return weight * subject.weight * (squared ? value * value : value);
}
