import {addToCount} from "../../collections/counts.ts";
/**
 * All that the figures need to know of some children. The tallies of two groups with no child in common add up to the
 * tally of both, so children can be counted in parts.
 */
export interface Tally {
  /** By the id of a crossing, how many subjects each of its cells holds in each period. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<CellInPeriod, number>>;
  /** By `inYear`: the populations and the measures that are collected, as far as these children show. */
  readonly collected: {
    readonly populations: ReadonlySet<string>;
    readonly measures: ReadonlySet<string>;
  };
  /** By `inYear`: where a measure's figures come from. */
  readonly sources: ReadonlyMap<string, string>;
}

/** `2018/19|age-band=5-to-9|sex=male`; the period alone for everyone. */
export type CellInPeriod = string;

/** The name of a cell of a crossing in a period. The conditions are in the order of its breakdowns. */
export const cellInPeriod = (period: string, conditions: readonly string[]): CellInPeriod =>
  [period, ...conditions].join("|");

/** The name of a measure or a population in a year. */
export const inYear = ({id}: {readonly id: string}, year: string): string => `${id}|${year}`;

/** Adds up tallies. No child may be in two of them. */
export function mergedTallies(tallies: readonly Tally[]): Tally {
  const counts = new Map<string, Map<CellInPeriod, number>>();
  const sources = new Map<string, string>();
  for (const tally of tallies) {
    for (const [crossing, cells] of tally.counts) {
      const sums = counts.get(crossing) ?? new Map<CellInPeriod, number>();
      for (const [cell, count] of cells) addToCount(sums, cell, count);
      counts.set(crossing, sums);
    }
    // A part in which every review has a code does not name the log. The longest source names all of them.
    for (const [id, source] of tally.sources) {
      const known = sources.get(id);
      if (known === undefined || source.length > known.length) sources.set(id, source);
    }
  }
  // What is collected for one part is collected for all of them together.
  const all = (sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));
  const collected = {
    populations: all(tallies.map((tally) => tally.collected.populations)),
    measures: all(tallies.map((tally) => tally.collected.measures))
  };
  return {counts, collected, sources};
}
