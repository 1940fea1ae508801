import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {comparisonsTo} from "./comparisons-to.js";
import type {Release} from "./release.js";

export interface ChangedShare {
  readonly figure: MeasureRow;
  readonly comparison: ComparisonRow;
}

/**
 * Every total share that can be judged against last year's, the hardest to explain by chance first. Two measures that
 * say the same in both years, such as a rule with its switch the other way, are one change: the first of the catalogue stays.
 */
export function changedShares(release: Release, year: string): readonly ChangedShare[] {
  const order = release.catalogue.measures.map(({id}) => id);
  const seen = new Set<string>();
  return comparisonsTo(release, "previous-year", year)
    .filter(
      ({figure, comparison}) =>
        figure.unit === "%" && comparison.lower !== null && figure.numerator !== figure.denominator
    )
    .toSorted((a, b) => order.indexOf(a.figure.measure) - order.indexOf(b.figure.measure))
    .filter(({figure, comparison}) => {
      const key = [figure.numerator, figure.denominator, comparison.their_value].join();
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(
      (a, b) => (a.comparison.q_value ?? 1) - (b.comparison.q_value ?? 1) || strength(b) - strength(a)
    );
}

const strength = ({comparison: {difference, lower, upper}}: ChangedShare): number =>
  Math.abs(difference ?? 0) / ((upper ?? 0) - (lower ?? 0) || 1);
