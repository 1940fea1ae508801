import {traitOf} from "./condition.ts";
import type {Measure} from "./measure.ts";
import type {Population} from "./population.ts";
import type {Trait} from "./trait.ts";

/**
 * Throws where a population is asked for a trait that none of its subjects has: the answer would be a nought that
 * looks like a figure.
 *
 * @param asker who asks, to begin the message: "The measure took-part".
 */
export function checkTraits(asker: string, {id, traits}: Population, asked: Iterable<Trait>): void {
  for (const trait of asked)
    if (!traits.includes(trait))
      throw new Error(
        `${asker} asks for ${trait}, but no subject of the population ${id} has it. They have: ${traits.join(", ") || "none"}.`
      );
}

/** Throws where a measure asks its population for a trait or an amount that none of its subjects has. */
export function checkMeasure({id, rule, tables, quarters = []}: Measure): void {
  if (rule.kind === "plain") return;
  const asker = `The measure ${id}`;
  const {population} = rule;
  const where = "where" in rule ? rule.where : undefined;
  const among = "among" in rule ? rule.among : undefined;
  const conditions = [where, among].filter((condition) => condition !== undefined).map(traitOf);
  checkTraits(asker, population, [...conditions, ...tables.flat()]);
  if (quarters.length > 0)
    checkTraits(asker, population.atQuarterEnds ?? population, [...conditions, ...quarters.flat()]);
  if (rule.kind === "mean" && !population.amounts.includes(rule.amount))
    throw new Error(
      `${asker} asks for the mean of ${rule.amount}, but no subject of the population ${population.id} has it.`
    );
}
