import type {ChangeRow} from "../../../loaders/release/contract.ts";
import {numberText} from "../words/number-text.js";

/**
 * By how much a figure was revised, rounded as the figure itself is: `2 more`, `3 fewer` of things that are counted,
 * `4 points higher` of shares, `0.3 lower` of anything else. Words where the change is lost in rounding, or where there
 * is none to tell.
 */
export function changeText(
  {before, now, unit}: Pick<ChangeRow, "before" | "now" | "unit">,
  decimals: number
): string {
  if (before === null || now === null) return "";
  const by = Math.abs(now - before);
  const size = numberText(by, decimals);
  if (Number(size) === 0) return "lost in rounding";
  if (unit === "%")
    return `${size} ${size === "1" ? "point" : "points"} ${now > before ? "higher" : "lower"}`;
  if (unit === "times" || unit.startsWith("per ") || decimals > 0)
    return `${size} ${now > before ? "higher" : "lower"}`;
  return `${size} ${now > before ? "more" : "fewer"}`;
}
