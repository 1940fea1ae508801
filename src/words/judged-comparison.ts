import type {ComparisonRow} from "../../loaders/contract/release.ts";

/** A comparison that chance was worked out for: both figures are known, and so is the interval of their difference. */
export type JudgedComparison = ComparisonRow & {
  readonly [Column in "their_value" | "difference" | "lower" | "upper" | "q_value"]: number;
};

export const isJudged = (row: ComparisonRow): row is JudgedComparison =>
  [row.their_value, row.difference, row.lower, row.upper, row.q_value].every((number) => number !== null);
