import type {ComparedWith} from "../../../loaders/contract/comparators.ts";
import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {KEY_COLUMNS} from "../../contract/key-columns.js";
import type {Release} from "./release.js";

/** What the release says of one figure beside another (`england`, `previous-year`…), or null where it says nothing. */
export function findComparison(
  release: Release,
  figure: MeasureRow,
  comparedWith: ComparedWith
): ComparisonRow | null {
  return comparisonsOf(release, figure).find((row) => row.compared_with === comparedWith) ?? null;
}

/** Every comparison of one figure, in the file's order. */
export const comparisonsOf = (release: Release, figure: MeasureRow): readonly ComparisonRow[] =>
  release.comparisons.filter((row) => KEY_COLUMNS.every((column) => row[column] === figure[column]));
