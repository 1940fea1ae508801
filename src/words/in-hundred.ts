import {numberText} from "./number-text.js";

/**
 * A percentage as people say it: `84 in 100`. Whole numbers only; what rounds to nothing or to everything
 * without being so says so.
 */
export function inHundred(percentage: number): string {
  if (percentage === 0) return "none";
  if (percentage === 100) return "all";
  const rounded = Math.round(percentage);
  if (rounded === 0) return "fewer than 1 in 100";
  if (rounded === 100) return "more than 99 in 100";
  return `${numberText(rounded)} in 100`;
}
