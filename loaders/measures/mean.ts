import {breakdownOf, type Condition, categoryOf} from "./cell.ts";
import type {Subject} from "./population.ts";

/** A mean and the sample standard deviation (n − 1); null where nobody, or one alone, has the amount. */
export interface Mean {
  readonly mean: number | null;
  readonly deviation: number | null;
}

/** The mean of an amount over the subjects of whom every condition is true and the amount is known. */
export function meanOf(subjects: readonly Subject[], conditions: readonly Condition[], amount: string): Mean {
  const values = subjects
    .filter(({traits}) => conditions.every((each) => traits[breakdownOf(each)] === categoryOf(each)))
    .map(({amounts}) => amounts[amount])
    .filter((value) => value !== null && value !== undefined);
  if (values.length === 0) return {mean: null, deviation: null};
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : null};
}
