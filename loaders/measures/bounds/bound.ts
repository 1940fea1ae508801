import {required} from "../../contract/required.ts";
import {checkTraits} from "../asked-of.ts";
import {type Condition, traitOf} from "../condition.ts";
import type {Bound, CountId} from "../counted.ts";
import {POPULATIONS, type PopulationId} from "../populations.ts";

/** Everyone of a population, beside groups of it that a condition names. */
export const EVERYONE = "";

/** Of whom a count is: everyone, or those of whom a condition is true. */
export type Whom = Condition | typeof EVERYONE;

const POPULATION = new Map(POPULATIONS.map((population) => [population.id, population]));

/**
 * The name of a population's count in a period, of everyone or of those of whom each condition is true. Throws where
 * nobody in the population has such a trait.
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
