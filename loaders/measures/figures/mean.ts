import type {ValueCount} from "../subjects.ts";

/** A mean and the sample standard deviation (n − 1); null where nobody, or one alone, has the amount. */
export interface Mean {
  readonly mean: number | null;
  readonly deviation: number | null;
}

/**
 * The mean of values, each weighted by how often it occurs. The result does not depend on the parts that were counted.
 */
export function meanOf(values: readonly ValueCount[]): Mean {
  const number = values.reduce((sum, {count}) => sum + count, 0);
  if (number === 0) return {mean: null, deviation: null};
  const mean = values.reduce((sum, {value, count}) => sum + value * count, 0) / number;
  const squares = values.reduce((sum, {value, count}) => sum + count * (value - mean) ** 2, 0);
  return {mean, deviation: number > 1 ? Math.sqrt(squares / (number - 1)) : null};
}
