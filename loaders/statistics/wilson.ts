import {type Interval, Z95} from "./interval.js";

/**
 * The share `count / of`, from 0 to 1, with Wilson's score interval. Unlike the textbook interval it stays
 * inside 0 to 1 and holds its level for the small groups that a council has.
 *
 * Source: Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
 * (1998), method 3. `of` must be above 0.
 */
export function wilson(count: number, of: number): Interval {
  const share = count / of;
  const weight = (Z95 * Z95) / of;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (Z95 / (1 + weight)) * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  return {value: share, lower: count === 0 ? 0 : middle - half, upper: count === of ? 1 : middle + half};
}
