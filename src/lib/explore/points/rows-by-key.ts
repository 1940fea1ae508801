import {ascending} from "d3";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";

/** Which figure within a selection. */
export interface RowKey {
  readonly period: string;
  readonly area: string;
  readonly category?: string;
  readonly category2?: string | null;
  readonly breakdown?: string;
}

/**
 * Finds one row of a selection by its key. Where two publications give the same figure, the one whose source comes first
 * by name is taken, so that a view never depends on the order of the rows.
 */
export function rowsByKey(rows: readonly MeasureRow[]): (key: RowKey) => MeasureRow | undefined {
  const found = new Map<string, MeasureRow>();
  for (const row of rows.toSorted((a, b) => ascending(a.source, b.source))) {
    const key = [row.time_period, row.area_code, row.breakdown, row.category, row.category_2].join("|");
    if (!found.has(key)) found.set(key, row);
  }
  // A null is joined as nothing, so a row without a second category has the key of one that is not asked for.
  return ({period, area, breakdown = "total", category = "total", category2 = null}) =>
    found.get([period, area, breakdown, category, category2].join("|"));
}
