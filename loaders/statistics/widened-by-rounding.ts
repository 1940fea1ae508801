import type {Interval} from "./interval.ts";

/**
 * Half of the last place that a figure printed with `decimals` is known to: 0.5 for a whole number, 0.05 for
 * one decimal, 5 for a figure rounded to ten (`-1`).
 */
export const halfOfLastPlace = (decimals: number): number => 0.5 * 10 ** -decimals;

/**
 * The interval of a difference from a printed figure. Rounding is not chance, so the limits move outwards by as much as
 * it can have changed the figure: a difference is clear only if it is so under the least favourable rounding.
 */
export function widenedByRounding(difference: Interval, half: number): Interval {
  return {value: difference.value, lower: difference.lower - half, upper: difference.upper + half};
}
