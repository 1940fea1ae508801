import {checkTraits} from "./check-traits.ts";
import {traitOf} from "./condition.ts";
import type {Measure} from "./measure.ts";

/** Throws if a measure asks its population for a trait or an amount that none of its subjects has. */
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
