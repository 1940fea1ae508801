import type {EnglandSeries, EnglandWords} from "../../../loaders/contract/england.ts";
import {isCount} from "./chance.js";

/** Whether a figure is shown as a share or a rate, or as the number itself. */
export type ShownAs = "share" | "number";

/** The units that a category of a measure was published in, by how they are shown; a score or a cost is a share of nothing. */
export function seriesOf(
  {series}: Pick<EnglandWords, "series">,
  wanted: Pick<EnglandSeries, "measure" | "breakdown" | "category">,
  as: ShownAs
): EnglandSeries | null {
  const found = series.filter(
    (one) =>
      one.measure === wanted.measure && one.breakdown === wanted.breakdown && one.category === wanted.category
  );
  return found.find(({unit}) => isCount(unit) === (as === "number")) ?? found[0] ?? null;
}

/** The breakdowns and categories of a measure, the total first. */
export function categoriesOf(
  {series}: Pick<EnglandWords, "series">,
  measure: string
): readonly Pick<EnglandSeries, "measure" | "breakdown" | "category">[] {
  const seen = new Set<string>();
  return series.filter(({measure: of, breakdown, category}) => {
    const key = `${breakdown}:${category}`;
    if (of !== measure || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
