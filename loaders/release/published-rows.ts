import type {Finding} from "../contract/finding.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {MeasureRow} from "../contract/release.ts";
import {rowKey} from "./row-key.ts";
import {sixDecimals} from "./six-decimals.ts";

/**
 * Figures that others, or this council before, have already published, as rows of the release. They are public
 * already and stay as printed: no interval, nothing hidden, nothing added up. A figure that stands twice in
 * the same source is taken once; two different values of it are kept apart by the notes, not here.
 */
export function publishedRows(
  published: readonly PublishedRow[],
  measures: ReadonlySet<string>
): {readonly rows: readonly MeasureRow[]; readonly findings: readonly Finding[]} {
  const rows = new Map<string, MeasureRow>();
  const strangers = new Map<string, number>();
  for (const figure of published) {
    if (!measures.has(figure.measure)) {
      strangers.set(figure.measure, (strangers.get(figure.measure) ?? 0) + 1);
      continue;
    }
    const row = publishedRow(figure);
    if (!rows.has(rowKey(row))) rows.set(rowKey(row), row);
  }
  return {rows: [...rows.values()], findings: [...strangers].map(notInCatalogue)};
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

const notInCatalogue = ([measure, rows]: [string, number]): Finding => ({
  severity: "note",
  file: "comparators",
  line: null,
  column: null,
  code: "not-in-catalogue",
  rule: null,
  message: `Published figures of "${measure}" are left out: the catalogue has no such measure.`,
  rows,
  measures: []
});
