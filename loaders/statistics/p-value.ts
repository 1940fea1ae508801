import {type Interval, Z95} from "./interval.ts";

/**
 * How often chance alone would make a difference this far from none, two-sided, read back from the 95%
 * interval of the difference. It takes the side that faces zero, so that it is below 0.05 exactly where the
 * interval leaves zero out. 0 where a difference has no width at all.
 *
 * Source: Altman and Bland, How to obtain the P value from a confidence interval, BMJ 343:d2304 (2011).
 */
export function pValue(difference: Interval): number {
  if (difference.value === 0) return 1;
  const half =
    difference.value > 0 ? difference.value - difference.lower : difference.upper - difference.value;
  return half === 0 ? 0 : twoTails((Z95 * Math.abs(difference.value)) / half);
}

/** Twice the upper tail of the standard normal. Source: Abramowitz and Stegun 26.2.17, error below 0.00000008. */
function twoTails(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
