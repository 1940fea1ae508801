import {addToCount} from "../../collections/counts.ts";
/**
 * Everything that counting has to know of some children. Tallies of children who have none in common add up to the
 * tally of all of them, whatever is counted: so children can be counted in parts.
 */
export interface Tally {
  /** By the id of a crossing, how many subjects each of its cells holds in each period. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<CellInPeriod, number>>;
  /** By `inYear`: the populations of whom somebody is known, and the measures whose own condition somebody meets. */
  readonly collected: {
    readonly populations: ReadonlySet<string>;
    readonly measures: ReadonlySet<string>;
  };
  /** By `inYear`: where a measure's figures come from. */
  readonly sources: ReadonlyMap<string, string>;
}

/** `2018/19|age-band=5-to-9|sex=male`; the period alone for everybody. */
export type CellInPeriod = string;

/** The name of a cell of a crossing in a period. The conditions are in the order of its breakdowns. */
export const cellInPeriod = (period: string, conditions: readonly string[]): CellInPeriod =>
  [period, ...conditions].join("|");

/** The name of a measure or a population in a year. */
export const inYear = ({id}: {readonly id: string}, year: string): string => `${id}|${year}`;

/** The tally of everybody in some tallies, no child being in two of them. */
export function mergedTallies(tallies: readonly Tally[]): Tally {
  const counts = new Map<string, Map<CellInPeriod, number>>();
  const sources = new Map<string, string>();
  for (const tally of tallies) {
    for (const [crossing, cells] of tally.counts) {
      const sums = counts.get(crossing) ?? new Map<CellInPeriod, number>();
      for (const [cell, count] of cells) addToCount(sums, cell, count);
      counts.set(crossing, sums);
    }
    // A part without a review that nobody recorded does not name the log; whoever names more sources knows of more.
    for (const [id, source] of tally.sources) {
      const known = sources.get(id);
      if (known === undefined || source.length > known.length) sources.set(id, source);
    }
  }
  // What is known of some of the children is known of all of them together.
  const all = (sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));
  const collected = {
    populations: all(tallies.map((tally) => tally.collected.populations)),
    measures: all(tallies.map((tally) => tally.collected.measures))
  };
  return {counts, collected, sources};
}
