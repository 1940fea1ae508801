import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {findFigure} from "./find-figure.js";
import type {Release} from "./release.js";

/** Every total of ours in a year that can be set beside one other figure, with that comparison. */
export function comparisonsTo(
  release: Release,
  comparedWith: Comparator,
  year: string
): readonly {readonly figure: MeasureRow; readonly comparison: ComparisonRow}[] {
  return release.comparisons.flatMap((comparison) => {
    if (comparison.compared_with !== comparedWith || comparison.time_period !== year) return [];
    if (comparison.basis !== "own" || comparison.breakdown !== "total" || comparison.difference === null)
      return [];
    const figure = findFigure(release, {measure: comparison.measure, period: year});
    return figure ? [{figure, comparison}] : [];
  });
}
