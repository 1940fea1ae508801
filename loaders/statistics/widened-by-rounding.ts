import type {Interval} from "./interval.ts";

/**
 * Half of the last place that a figure printed with `decimals` is known to: 0.5 for a whole number, 0.05 for
 * one decimal, 5 for a figure rounded to ten (`-1`).
 */
export const halfOfLastPlace = (decimals: number): number => 0.5 * 10 ** -decimals;

/**
 * A difference against a printed figure: rounding is no chance, so the limits move outwards by all that it
 * can have hidden, and only what survives the least favourable rounding is clear.
 */
export function widenedByRounding(difference: Interval, half: number): Interval {
  return {value: difference.value, lower: difference.lower - half, upper: difference.upper + half};
}
