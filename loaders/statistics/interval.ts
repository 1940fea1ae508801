/** A figure and the 95% limits that chance leaves it, all three in the same unit. */
export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The 97.5th percentile of the standard normal distribution: 95% of it lies within this distance of its mean. */
export const Z95 = 1.959963984540054;
