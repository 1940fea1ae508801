import type {MeasureRow} from "../../../loaders/contract/release.ts";
import {isJudged, type JudgedComparison} from "../../words/judged-comparison.js";
import {comparisonsTo} from "./comparisons-to.js";
import type {Release} from "./release.js";

export interface ChangedShare {
  readonly figure: MeasureRow;
  readonly comparison: JudgedComparison;
}

/**
 * Every total share that chance was worked out for against last year's, the hardest to explain by chance first. Two
 * measures that say the same in both years, such as a rule with its switch the other way, are one change: the one that
 * comes first in the catalogue.
 */
export function changedShares(release: Release, year: string): readonly ChangedShare[] {
  const order = release.catalogue.measures.map(({id}) => id);
  const seen = new Set<string>();
  return comparisonsTo(release, "previous-year", year)
    .flatMap(({figure, comparison}) => (isJudged(comparison) ? [{figure, comparison}] : []))
    .filter(({figure}) => figure.unit === "%" && figure.numerator !== figure.denominator)
    .toSorted((a, b) => order.indexOf(a.figure.measure) - order.indexOf(b.figure.measure))
    .filter(({figure, comparison}) => {
      const key = [figure.numerator, figure.denominator, comparison.their_value].join();
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.comparison.q_value - b.comparison.q_value || strength(b) - strength(a));
}

/** The difference in widths of its interval; the difference itself where the interval has no width. */
const strength = ({comparison: {difference, lower, upper}}: ChangedShare): number =>
  Math.abs(difference) / (upper - lower || 1);
