import type {Interval} from "./interval.ts";

/**
 * The plain mean of independent figures with its 95% interval, by squaring and adding the distances to
 * their limits. Source: Zou, Huang and Zhang, A note on confidence interval estimation for a linear
 * function of binomial proportions, Computational Statistics and Data Analysis 53 (2009).
 */
export function meanOfIntervals(figures: readonly Interval[]): Interval {
  const mean = (of: (figure: Interval) => number): number =>
    figures.reduce((sum, figure) => sum + of(figure), 0) / figures.length;
  const value = mean((figure) => figure.value);
  const spread = (of: (figure: Interval) => number): number =>
    Math.hypot(...figures.map(of)) / figures.length;
  return {
    value,
    lower: value - spread((figure) => figure.value - figure.lower),
    upper: value + spread((figure) => figure.upper - figure.value)
  };
}
