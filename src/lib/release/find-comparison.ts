import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import type {Release} from "./release.js";

/** What the release says of one figure beside another (`england`, `previous-year`…), or null where it says nothing. */
export function findComparison(release: Release, figure: MeasureRow, with_: string): ComparisonRow | null {
  return comparisonsOf(release, figure).find((row) => row.compared_with === with_) ?? null;
}

/** Every comparison of one figure, in the file's order. */
export const comparisonsOf = (release: Release, figure: MeasureRow): readonly ComparisonRow[] =>
  release.comparisons.filter(
    (row) =>
      row.measure === figure.measure &&
      row.time_period === figure.time_period &&
      row.time_identifier === figure.time_identifier &&
      row.area_code === figure.area_code &&
      row.breakdown === figure.breakdown &&
      row.category === figure.category &&
      row.breakdown_2 === figure.breakdown_2 &&
      row.category_2 === figure.category_2 &&
      row.basis === figure.basis &&
      row.source === figure.source
  );
