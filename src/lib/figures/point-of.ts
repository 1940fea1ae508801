import type {MeasureRow} from "../../../loaders/contract/release.ts";
import type {ChartPoint} from "../../charts/chart-point.js";
import {markOf} from "../../words/provenance-mark.js";

/** A released row as a point of a chart. A row that is not in the release is "not available", never zero. */
export const pointOf = (row: MeasureRow | null, label: string): ChartPoint => ({
  label,
  value: row?.value ?? null,
  symbol: row ? row.symbol : "x",
  lower: row?.lower ?? null,
  upper: row?.upper ?? null,
  numerator: row?.numerator ?? null,
  denominator: row?.denominator ?? null,
  mark: markOf(row)
});
