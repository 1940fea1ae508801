import type {ChangeRow} from "../../../loaders/contract/release.ts";
import {numberText} from "../../words/number-text.js";

/**
 * By how much a figure was revised, as a reader of the two printed figures works it out: `2 more`, `3 fewer` of things
 * that are counted, `1 point higher` of shares, `0.3 lower` of anything else. Nothing where one of them is missing.
 */
export function changeText(
  {before, now, unit}: Pick<ChangeRow, "before" | "now" | "unit">,
  decimals: number
): string {
  if (before === null || now === null) return "";
  const by = rounded(now, decimals) - rounded(before, decimals);
  const size = numberText(Math.abs(by), decimals);
  if (unit === "%") return `${size} ${size === "1" ? "point" : "points"} ${by > 0 ? "higher" : "lower"}`;
  if (unit === "times" || unit.startsWith("per ") || decimals > 0)
    return `${size} ${by > 0 ? "higher" : "lower"}`;
  return `${size} ${by > 0 ? "more" : "fewer"}`;
}

const rounded = (value: number, decimals: number): number =>
  Number(numberText(value, decimals).replaceAll(",", "").replace("−", "-"));
