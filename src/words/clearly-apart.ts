import type {ShownFigure} from "./shown-figure.js";

/**
 * The largest difference that chance gives between the highest and the lowest of 2, 3… 20 groups that are really alike,
 * in standard errors of one group, in 19 of 20 cases: the 95th percentile of the studentised range with no end of
 * degrees of freedom. Source: Pearson and Hartley, Biometrika Tables for Statisticians I (1966), table 29.
 */
const RANGE = [
  2.77, 3.31, 3.63, 3.86, 4.03, 4.17, 4.29, 4.39, 4.47, 4.55, 4.62, 4.68, 4.74, 4.8, 4.85, 4.89, 4.93, 4.97,
  5.01
] as const;

/** Standard errors from a figure to the end of its 95% interval. */
const TO_THE_END = 1.96;

/**
 * Whether the highest of some groups is clearly above the lowest, allowing for how many groups were looked at to find
 * those two (Tukey's range, with the side of each interval that faces the other). Never without intervals, and never of
 * more groups than there are published limits for.
 * @param groups how many groups are compared, at least 2
 */
export function clearlyApart(highest: ShownFigure, lowest: ShownFigure, groups: number): boolean {
  const [limit, above, below] = [RANGE[groups - 2], facing(highest, "lower"), facing(lowest, "upper")];
  if (limit === undefined || above === null || below === null) return false;
  const error = Math.hypot(above, below) / Math.SQRT2 / TO_THE_END;
  return highest.value - lowest.value > limit * error;
}

/** How far a figure is from one end of its interval; null where it has none. */
function facing(figure: ShownFigure, end: "lower" | "upper"): number | null {
  const limit = figure[end];
  return limit === null ? null : Math.abs(limit - figure.value);
}
