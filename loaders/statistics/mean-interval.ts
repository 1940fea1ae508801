import {type Interval, Z95} from "./interval.ts";

/**
 * A mean over `size` subjects with Student's 95% interval, in the unit of the mean; `deviation` is the
 * standard deviation of the sample. `size` must be above 1.
 */
export function meanInterval(mean: number, deviation: number, size: number): Interval {
  const half = (studentQuantile(size - 1) * deviation) / Math.sqrt(size);
  return {value: mean, lower: mean - half, upper: mean + half};
}

/**
 * The 97.5th percentile of Student's t by the Cornish-Fisher expansion: right to three digits from 4 degrees of
 * freedom on, and within 1% at 2. Source: Abramowitz and Stegun 26.7.5.
 */
function studentQuantile(degrees: number): number {
  const z2 = Z95 * Z95;
  const first = (Z95 * (z2 + 1)) / 4;
  const second = (Z95 * (5 * z2 ** 2 + 16 * z2 + 3)) / 96;
  const third = (Z95 * (3 * z2 ** 3 + 19 * z2 ** 2 + 17 * z2 - 15)) / 384;
  const fourth = (Z95 * (79 * z2 ** 4 + 776 * z2 ** 3 + 1482 * z2 ** 2 - 1920 * z2 - 945)) / 92_160;
  return Z95 + first / degrees + second / degrees ** 2 + third / degrees ** 3 + fourth / degrees ** 4;
}
