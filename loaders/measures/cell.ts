import type {Condition} from "./condition.ts";
import type {CountId} from "./counted.ts";
import type {Population} from "./population.ts";

/** Which subjects a count is of: those of a population, in a period, that meet every condition. */
export interface Cell {
  readonly population: Population;
  /** `2018/19`, `2018/19 Q1` or `2018-04`. */
  readonly period: string;
  readonly where: readonly Condition[];
  /** A condition that none of them meets: the cell is then the complement of one cell within another. */
  readonly except: Condition | null;
}

/** The cell with further conditions. */
export const narrowed = (cell: Cell, ...conditions: readonly (Condition | null)[]): Cell => ({
  population: cell.population,
  period: cell.period,
  where: [...cell.where, ...conditions.filter((condition) => condition !== null)],
  except: cell.except
});

/** The complement of a condition within a cell: its subjects that do not meet it. */
export const without = (cell: Cell, condition: Condition): Cell => ({...cell, except: condition});

/**
 * The id of a cell, the same for every measure: `looked-after|2018/19|age-band=5-to-9|sex=male`. Conditions are
 * sorted, so that two measures about the same children share one count.
 */
export function countId({population, period, where, except}: Cell): CountId {
  const named = (condition: Condition) => population.sameAs?.[condition] ?? condition;
  const conditions = [...new Set(where.map(named))].sort();
  const exception = except === null ? [] : [named(except).replace("=", "≠")];
  return [population.id, period, ...conditions, ...exception].join("|");
}
