import {numberText} from "./number-text.js";

/**
 * A percentage as people say it: `84 in 100`. Whole numbers only. A share that is nearly none or nearly all is not called
 * none or all.
 */
export function inHundred(percentage: number): string {
  if (percentage === 0) return "none";
  if (percentage === 100) return "all";
  const rounded = Math.round(percentage);
  if (rounded === 0) return "fewer than 1 in 100";
  if (rounded === 100) return "more than 99 in 100";
  return `${numberText(rounded)} in 100`;
}
