import type {PublishedRow} from "../contract/published-row.ts";
import type {MeasureRow} from "../contract/release.ts";
import {rowKey} from "./row-key.ts";
import {sixDecimals} from "./six-decimals.ts";

/**
 * Makes rows of the release from figures that others, or this council earlier, have published. They stay as they were
 * printed: without intervals, and nothing is hidden or added up. A figure that a source prints twice is taken once; if
 * its two values differ, a note says so.
 */
export function publishedRows(published: readonly PublishedRow[]): readonly MeasureRow[] {
  const rows = new Map<string, MeasureRow>();
  for (const figure of published) {
    const row = publishedRow(figure);
    if (!rows.has(rowKey(row))) rows.set(rowKey(row), row);
  }
  return [...rows.values()];
}

function publishedRow(figure: PublishedRow): MeasureRow {
  return {
    time_period: figure.timePeriod,
    time_identifier: figure.timeIdentifier,
    geographic_level: figure.geographicLevel,
    area_code: figure.areaCode,
    area_name: figure.areaName,
    measure: figure.measure,
    breakdown: figure.breakdown,
    category: figure.category,
    breakdown_2: figure.breakdown2 ?? null,
    category_2: figure.category2 ?? null,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value === null ? null : sixDecimals(figure.value),
    lower: null,
    upper: null,
    unit: figure.unit,
    symbol: figure.symbol,
    basis: "published",
    source: figure.source,
    provenance: null
  };
}
