import {addToCount, countOf} from "../collections/counts.ts";
import {numberAt} from "../collections/number-at.ts";
import type {CountedPopulation, CountedSubject} from "./count-rows.ts";

/** What a way to vary a life did to what is counted of one child, and so may do to what is counted of another. */
export interface Effect {
  readonly parts: readonly EffectPart[];
  /** Its name: two of the same name do the same. */
  readonly name: string;
}

/** Subjects of one population, and their categories afterwards. */
export interface EffectPart {
  readonly table: CountedPopulation;
  /** The periods that they are counted in; null for all that the child has. */
  readonly periods: string | null;
  readonly changed: readonly number[];
  readonly codes: readonly number[];
}

/** By population, how often a column changed each category of those that it changed at all. */
export class Reach {
  readonly #changes = new Map<string, Map<number, number>>();
  readonly #times = new Map<string, number>();

  learn({parts}: Effect): void {
    for (const {table, changed} of parts) {
      const changes = this.#changes.get(table.id) ?? new Map<number, number>();
      this.#changes.set(table.id, changes);
      addToCount(this.#times, table.id);
      for (const place of changed) addToCount(changes, place);
    }
  }

  /** The places that the column decides: a group as well as its code, but not what one child in ten has by chance. */
  places(table: CountedPopulation): readonly number[] {
    const times = countOf(this.#times, table.id);
    return [...(this.#changes.get(table.id) ?? [])].flatMap(([place, changes]) =>
      changes >= times * OFTEN ? [place] : []
    );
  }
}

const OFTEN = 0.15;

/**
 * How two lives of a child differ in what is counted. Null where something is counted in one of them alone, and where too
 * little is counted to tell whether all of it changes or that of some periods.
 */
export function effectOf(before: readonly CountedSubject[], after: readonly CountedSubject[]): Effect | null {
  if (before.length !== after.length) return null;
  const changed = new Map<CountedPopulation, Changed>();
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (other === undefined || other.table !== one.table || other.periods !== one.periods) return null;
    if (other.weight !== one.weight || hasOtherAmounts(one, other)) return null;
    const places = other.codes.flatMap((code, place) => (code === one.codes[place] ? [] : [place]));
    const known = changed.get(one.table) ?? {subjects: 0, parts: []};
    changed.set(one.table, {
      subjects: known.subjects + 1,
      parts:
        places.length === 0
          ? known.parts
          : [...known.parts, {table: one.table, periods: one.periods, changed: places, codes: other.codes}]
    });
  }
  const touched = [...changed.values()].filter(({parts}) => parts.length > 0);
  const telling = touched.filter(({subjects}) => subjects > 1);
  if (telling.length === 0) return null;
  const all = telling.every(
    ({subjects, parts}) => parts.length === subjects && new Set(parts.map(setsOf)).size === 1
  );
  const parts = touched.flatMap((one) =>
    all ? one.parts.slice(0, 1).map((part) => ({...part, periods: null})) : one.parts
  );
  const name = parts.map((part) => `${part.table.id} ${part.periods} ${setsOf(part)}`).join("; ");
  return {parts, name};
}

interface Changed {
  readonly subjects: number;
  readonly parts: readonly EffectPart[];
}

const setsOf = ({changed, codes}: EffectPart): string =>
  changed.map((place) => `${place}=${codes[place]}`).join();

const hasOtherAmounts = (one: CountedSubject, other: CountedSubject): boolean =>
  JSON.stringify(one.amounts) !== JSON.stringify(other.amounts);

/** The subjects of another child as the effect would change them: each that it changes, before and after. */
export function changedBy(
  {parts}: Effect,
  subjects: readonly CountedSubject[],
  reach: Reach
): readonly {readonly before: CountedSubject; readonly after: CountedSubject}[] {
  const used = new Set<CountedSubject>();
  return parts.flatMap(({table, periods, codes: after}) => {
    const places = reach.places(table);
    const fitting = subjects.filter(
      (subject) =>
        subject.table === table && (periods === null || subject.periods === periods) && !used.has(subject)
    );
    return (periods === null ? fitting : fitting.slice(0, 1)).flatMap((before) => {
      used.add(before);
      const codes = [...before.codes];
      for (const place of places) codes[place] = numberAt(after, place);
      const isSame = codes.every((code, place) => code === numberAt(before.codes, place));
      return isSame ? [] : [{before, after: {...before, codes}}];
    });
  });
}
