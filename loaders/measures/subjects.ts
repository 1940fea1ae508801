import type {Facts} from "../children/children-facts.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {breakdownOf, type Cell} from "./cell.ts";
import {periodsOf} from "./periods.ts";
import type {Population, Subject} from "./population.ts";

/** Finds the subjects of cells and counts them; each population is made once. */
export interface Subjects {
  readonly in: (population: Population, period: string) => readonly Subject[];
  /** How many the cell holds; 0 for one that nobody is in. */
  readonly count: (cell: Cell) => number;
  /** Every category that the subjects have of a breakdown, in the order of the alphabet. */
  readonly categories: (population: Population, breakdown: string) => readonly string[];
}

/** Reads populations from the facts as they are asked for. */
export function subjectsOf(facts: Facts, folder: DataFolder): Subjects {
  const populations = new Map<string, ReadonlyMap<string, readonly Subject[]>>();
  const tallies = new Map<string, ReadonlyMap<string, number>>();
  const categoriesFound = new Map<string, readonly string[]>();

  const byPeriod = (population: Population) => {
    const known = populations.get(population.id);
    if (known) return known;
    const periods = new Map<string, Subject[]>();
    for (const subject of population.subjects(facts, folder)) {
      for (const period of periodsOf(subject.on)) {
        const members = periods.get(period);
        if (members) members.push(subject);
        else periods.set(period, [subject]);
      }
    }
    populations.set(population.id, periods);
    return periods;
  };

  // A table of a thousand cells is one pass over the children, not a thousand.
  const tally = (population: Population, period: string, breakdowns: readonly string[]) => {
    const key = [population.id, period, ...breakdowns].join("|");
    const known = tallies.get(key);
    if (known) return known;
    const counts = new Map(weightsBy(breakdowns, byPeriod(population).get(period) ?? []));
    tallies.set(key, counts);
    return counts;
  };

  const count = (cell: Cell): number => {
    const {population, period, where, except} = cell;
    if (except !== null)
      return count({...cell, except: null}) - count({...cell, where: [...where, except], except: null});
    const conditions = [...new Set(where)].sort();
    const breakdowns = [...new Set(conditions.map(breakdownOf))];
    return tally(population, period, breakdowns).get(conditions.join("|")) ?? 0;
  };

  const categories = (population: Population, breakdown: string) => {
    const key = `${population.id}|${breakdown}`;
    const known = categoriesFound.get(key);
    if (known) return known;
    const found = [...byPeriod(population).values()].flat().map(({traits}) => traits[breakdown]);
    const sorted = [...new Set(found.filter((category) => category !== undefined))].sort();
    categoriesFound.set(key, sorted);
    return sorted;
  };

  return {in: (population, period) => byPeriod(population).get(period) ?? [], count, categories};
}

/**
 * How many subjects each combination of categories holds, named `age-band=5-to-9|sex=male`. Divides them breakdown by
 * breakdown, because a name for every child would take ten times as long as a name for every group.
 */
function weightsBy(
  [breakdown, ...others]: readonly string[],
  subjects: readonly Subject[],
  named: readonly string[] = []
): (readonly [string, number])[] {
  if (breakdown === undefined)
    return [[named.join("|"), subjects.reduce((sum, {weight}) => sum + weight, 0)]];
  const groups = new Map<string | undefined, Subject[]>();
  for (const subject of subjects) {
    const category = subject.traits[breakdown];
    const group = groups.get(category);
    if (group) group.push(subject);
    else groups.set(category, [subject]);
  }
  return [...groups].flatMap(([category, group]) =>
    weightsBy(others, group, [...named, `${breakdown}=${category}`])
  );
}
