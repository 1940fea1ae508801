import {group} from "d3";
import type {Comparator} from "../../../loaders/contract/comparators.ts";
import type {MeasureId} from "../../../loaders/contract/measure-ids.ts";
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

/** Every comparison of one figure, in the file's order. */
export const comparisonsOf = (release: Release, figure: MeasureRow): readonly ComparisonRow[] =>
  comparisonsOfMeasure(release, figure.measure).filter((row) =>
    KEY_COLUMNS.every((column) => row[column] === figure[column])
  );

const byMeasure = new WeakMap<Release, ReadonlyMap<string, readonly ComparisonRow[]>>();

/** Every comparison of a measure's figures, in the file's order. */
export function comparisonsOfMeasure(release: Release, measure: MeasureId): readonly ComparisonRow[] {
  const groups = byMeasure.get(release) ?? group(release.comparisons, (row) => row.measure);
  byMeasure.set(release, groups);
  return groups.get(measure) ?? [];
}
