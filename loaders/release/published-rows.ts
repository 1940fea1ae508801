import type {PublishedRow} from "../contract/published-row.ts";
import type {MeasureRow} from "../contract/release.ts";
import {rowKey} from "./row-key.ts";
import {sixDecimals} from "./six-decimals.ts";

/**
 * Figures that others, or this council before, have already published, as rows of the release. They are public
 * already and stay as printed: no interval, nothing hidden, nothing added up. A figure that stands twice in
 * the same source is taken once; two different values of it are kept apart by the notes, not here.
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
    source: figure.source
  };
}
