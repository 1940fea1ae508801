import {group} from "d3";
import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {ComparisonRow, MeasureRow} from "../../../loaders/contract/release.ts";
import {KEY_COLUMNS} from "../../contract/key-columns.js";
import type {Release} from "./release.js";

/** What the release says of one figure compared with another, or null where it says nothing. */
export const findComparison = (
  release: Release,
  figure: MeasureRow,
  comparator: Comparator
): ComparisonRow | null => comparisonsOf(release, figure).find(isWith(comparator)) ?? null;

/** Whether a comparison is with this one. */
export const isWith =
  (comparator: Comparator) =>
  ({compared_with}: ComparisonRow): boolean =>
    compared_with === comparator;

const byMeasure = new WeakMap<Release, ReadonlyMap<string, readonly ComparisonRow[]>>();

/** Every comparison of one figure, in the file's order. */
export function comparisonsOf(release: Release, figure: MeasureRow): readonly ComparisonRow[] {
  const groups = byMeasure.get(release) ?? group(release.comparisons, ({measure}) => measure);
  byMeasure.set(release, groups);
  const ofMeasure = groups.get(figure.measure) ?? [];
  return ofMeasure.filter((row) => KEY_COLUMNS.every((column) => row[column] === figure[column]));
}
