import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {isJudged, type JudgedComparison} from "../../words/judged-comparison.js";
import {comparisonsTo} from "./comparisons-to.js";
import type {Release} from "./release.js";

export interface ChangedTotal {
  readonly figure: MeasureRow;
  readonly comparison: JudgedComparison;
}

/** Totals that chance was worked out for against last year's, the hardest to explain by chance first. */
export interface ChangedTotals {
  /** Those that may be spoken of: all of a real council's. */
  readonly known: readonly ChangedTotal[];
  /** Those that rest on a made-up figure. */
  readonly examples: readonly ChangedTotal[];
}

/**
 * How the totals of a year changed since the year before: the family in which the release judged them together, so that
 * a page may count them. Two measures that say the same in both years, such as a rule with its switch the other way, are
 * one change: the one that comes first in the catalogue.
 */
export function changedTotals(release: Release, year: string): ChangedTotals {
  const order = release.catalogue.measures.map(({id}) => id);
  const seen = new Set<string>();
  const all = comparisonsTo(release, "previous-year", year)
    .flatMap(({figure, comparison}) => (isJudged(comparison) ? [{figure, comparison}] : []))
    .toSorted((a, b) => order.indexOf(a.figure.measure) - order.indexOf(b.figure.measure))
    .filter(({figure, comparison}) => {
      const key = [comparison.their_value, comparison.difference, figure.lower, figure.upper].join();
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.comparison.q_value - b.comparison.q_value || strength(b) - strength(a));
  const isMadeUp = ({comparison}: ChangedTotal) => comparison.provenance === "made-up";
  return {known: all.filter((one) => !isMadeUp(one)), examples: all.filter(isMadeUp)};
}

/** The difference in widths of its interval; the difference itself where the interval has no width. */
const strength = ({comparison: {difference, lower, upper}}: ChangedTotal): number =>
  Math.abs(difference) / (upper - lower || 1);
