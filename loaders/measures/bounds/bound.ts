import {required} from "../../contract/required.ts";
import {checkTraits} from "../check-traits.ts";
import {type Condition, traitOf} from "../condition.ts";
import type {Bound, CountId} from "../counted.ts";
import {POPULATIONS, type PopulationId} from "../populations.ts";

/** Everyone of a population, in place of a condition. */
export const EVERYONE = "";

/** Whom a count is of: everyone, or those who meet a condition. */
export type Whom = Condition | typeof EVERYONE;

const POPULATION = new Map(POPULATIONS.map((population) => [population.id, population]));

/**
 * The id of a population's count in a period: of everyone, or of those who meet every condition. Throws where no
 * subject of the population has such a trait.
 */
export function countOf(population: PopulationId, period: string, ...whom: readonly Whom[]): CountId {
  const conditions = whom.filter((each) => each !== EVERYONE).sort();
  checkTraits("A bound", required(POPULATION.get(population), population), conditions.map(traitOf));
  return [population, period, ...conditions].join("|");
}

/** `Σ more − Σ less ≥ 0` */
export const atLeast = (more: readonly CountId[], less: readonly CountId[], why: string): Bound => ({
  terms: [...more.map((count) => ({count, weight: 1})), ...less.map((count) => ({count, weight: -1}))],
  low: 0,
  high: Number.POSITIVE_INFINITY,
  why
});
