import type {ComparisonRow} from "../../loaders/contract/release.ts";

/**
 * Whether a difference is clear: higher or lower by more than chance, allowing for all that is compared with it. The
 * release decides that, by one rule for every page (`loaders/release/comparisons/judged-together.ts`).
 */
export const isClear = ({verdict}: Pick<ComparisonRow, "verdict">): boolean =>
  verdict === "higher" || verdict === "lower";
