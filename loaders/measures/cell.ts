import type {Condition} from "./condition.ts";
import type {CountId} from "./counted.ts";
import type {Population} from "./population.ts";

/** A count in words: the members of a population in a period of whom every condition is true. */
export interface Cell {
  readonly population: Population;
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly period: string;
  readonly where: readonly Condition[];
  /** One thing that must not be true: such a cell is what another leaves of a third. */
  readonly except: Condition | null;
}

/** The cell with more conditions. */
export const narrowed = (cell: Cell, ...conditions: readonly (Condition | null)[]): Cell => ({
  population: cell.population,
  period: cell.period,
  where: [...cell.where, ...conditions.filter((condition) => condition !== null)],
  except: cell.except
});

/** What is left of a cell without those of whom `condition` is true. */
export const without = (cell: Cell, condition: Condition): Cell => ({...cell, except: condition});

/**
 * The one name of a cell, whichever measure asks for it: `looked-after|2018/19|age-band=5-to-9|sex=male`. Conditions
 * are sorted, so that two measures that mean the same children name the same count.
 */
export function countId({population, period, where, except}: Cell): CountId {
  const named = (condition: Condition) => population.sameAs?.[condition] ?? condition;
  const conditions = [...new Set(where.map(named))].sort();
  const exception = except === null ? [] : [named(except).replace("=", "≠")];
  return [population.id, period, ...conditions, ...exception].join("|");
}
