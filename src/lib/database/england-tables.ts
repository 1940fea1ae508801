import {Float64, Int32, makeData, makeVector, Table, tableToIPC, type Vector} from "apache-arrow";
import {parquetMetadata, parquetRead} from "hyparquet";
import type {EnglandWords} from "../../../loaders/contract/england.ts";
import {ENGLAND_SYMBOLS} from "../../contract/england.js";
import {required} from "../../contract/required.js";

/** The columns of whole numbers of `figures.parquet`. */
const WHOLE = ["series", "area", "year", "symbol", "source"] as const;

/**
 * England's numbers (bytes of `figures.parquet`) as an Arrow stream (bytes). Each column goes straight into an array of
 * numbers, which Arrow takes as it is: with a value a cell, this file took many times as long and as much memory.
 */
export async function numbersToArrow(file: ArrayBuffer): Promise<Uint8Array> {
  const metadata = parquetMetadata(file);
  const length = Number(metadata.num_rows);
  const columns: Record<string, Vector> = {};
  for (const name of WHOLE) {
    const data = new Int32Array(length);
    await eachValue(file, name, (row, value) => {
      data[row] = Number(value);
    });
    columns[name] = makeVector(makeData({type: new Int32(), length, nullCount: 0, data}));
  }
  const data = new Float64Array(length);
  const nullBitmap = new Uint8Array(Math.ceil(length / 8));
  let nullCount = 0;
  await eachValue(file, "value", (row, value) => {
    if (value === null || value === undefined) nullCount++;
    else {
      data[row] = Number(value);
      nullBitmap[row >> 3] = required(nullBitmap[row >> 3], "a byte") | (1 << (row & 7));
    }
  });
  columns.value = makeVector(makeData({type: new Float64(), length, nullCount, nullBitmap, data}));
  return tableToIPC(new Table(columns), "stream");
}

async function eachValue(
  file: ArrayBuffer,
  column: string,
  take: (row: number, value: unknown) => void
): Promise<void> {
  await parquetRead({
    file,
    columns: [column],
    onChunk({columnData, rowStart}) {
      for (let row = 0; row < columnData.length; row++) take(rowStart + row, columnData[row]);
    }
  });
}

/** The name of the table that holds the numbers, and the statements that join them to their words as the view `england`. */
export const ENGLAND_NUMBERS = "england_numbers";

/** The columns are those of `england.parquet`. */
export function englandView({
  series,
  areas,
  sources
}: Pick<EnglandWords, "series" | "areas" | "sources">): readonly string[] {
  return [
    lookup(
      "england_series",
      ["measure", "breakdown", "category", "unit"],
      series.map((one) => [one.measure, one.breakdown, one.category, one.unit])
    ),
    lookup(
      "england_area",
      ["area_code", "area_name", "geographic_level"],
      areas.map((one) => [one.code, one.name, one.level])
    ),
    lookup(
      "england_source",
      ["source"],
      sources.map((one) => [one.id])
    ),
    lookup(
      "england_symbol",
      ["symbol"],
      ENGLAND_SYMBOLS.map((symbol) => [symbol])
    ),
    `CREATE VIEW england AS SELECT year AS time_period, geographic_level, area_code, area_name, measure, breakdown, category, unit, value, england_symbol.symbol, england_source.source
FROM ${ENGLAND_NUMBERS} AS numbers
JOIN england_series ON england_series.id = numbers.series
JOIN england_area ON england_area.id = numbers.area
JOIN england_symbol ON england_symbol.id = numbers.symbol
JOIN england_source ON england_source.id = numbers.source`
  ];
}

/** A small table of words, each by its place in the list. */
function lookup(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const values = rows.map((row, place) => `(${[String(place), ...row.map(quoted)].join(",")})`);
  return `CREATE TABLE ${name} AS SELECT * FROM (VALUES ${values.join(",")}) AS t(id, ${columns.join(", ")})`;
}
