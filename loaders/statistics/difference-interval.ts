import type {Interval} from "./interval.ts";

/**
 * The difference `ours - theirs` of two independent figures with its 95% interval, from the intervals of
 * each ("square and add"). With Wilson's limits this is Newcombe's interval for a difference of shares, with
 * Poisson limits Zou and Donner's for a difference of rates: it keeps the lopsidedness of small numbers.
 *
 * Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17 (1998), method 10; Zou and Donner, Construction of confidence limits about effect measures,
 * Statistics in Medicine 27 (2008).
 */
export function differenceInterval(ours: Interval, theirs: Interval): Interval {
  const value = ours.value - theirs.value;
  return {
    value,
    lower: value - Math.hypot(ours.value - ours.lower, theirs.upper - theirs.value),
    upper: value + Math.hypot(ours.upper - ours.value, theirs.value - theirs.lower)
  };
}
