import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {isWith} from "./find-comparison.js";
import {findFigure} from "./find-figure.js";
import type {Release} from "./release.js";

/** Every total of ours in a year whose difference from one other figure is known, with that comparison. */
export const comparisonsTo = (
  release: Release,
  comparator: Comparator,
  year: string
): readonly {readonly figure: MeasureRow; readonly comparison: ComparisonRow}[] =>
  release.comparisons.filter(isWith(comparator)).flatMap((comparison) => {
    if (comparison.time_period !== year || comparison.basis !== "own") return [];
    if (comparison.breakdown !== "total" || comparison.difference === null) return [];
    const figure = findFigure(release, {measure: comparison.measure, period: year});
    return figure ? [{figure, comparison}] : [];
  });
