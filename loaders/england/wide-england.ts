import {parquetWriteBuffer} from "hyparquet-writer";
import {ENGLAND_SYMBOLS, type England} from "../contract/england.ts";
import {required} from "../contract/required.ts";

/**
 * `england.parquet`, for people to download and other tools to read: a row for each figure with its words. One group,
 * compressed by Snappy; the same figures give the same bytes.
 */
export function wideEngland({numbers, areas, series, sources}: England): Uint8Array {
  const words = (name: string, of: Int32Array, list: readonly string[]) => ({
    name,
    data: Array.from(of, (place) => required(list[place], `a word for ${name}`)),
    type: "STRING" as const,
    nullable: false
  });
  const ofArea = (name: string, list: readonly string[]) => words(name, numbers.area, list);
  const ofSeries = (name: "measure" | "breakdown" | "category" | "unit") =>
    words(
      name,
      numbers.series,
      series.map((one) => one[name])
    );
  return new Uint8Array(
    parquetWriteBuffer({
      rowGroupSize: Math.max(numbers.length, 1),
      columnData: [
        {name: "time_period", data: Array.from(numbers.year), type: "INT32", nullable: false},
        ofArea(
          "geographic_level",
          areas.map(({level}) => level)
        ),
        ofArea(
          "area_code",
          areas.map(({code}) => code)
        ),
        ofArea(
          "area_name",
          areas.map(({name}) => name)
        ),
        ofSeries("measure"),
        ofSeries("breakdown"),
        ofSeries("category"),
        ofSeries("unit"),
        {
          name: "value",
          data: Array.from(numbers.value, (one) => (Number.isNaN(one) ? null : one)),
          type: "DOUBLE",
          nullable: true
        },
        words("symbol", numbers.symbol, ENGLAND_SYMBOLS),
        words(
          "source",
          numbers.source,
          sources.map(({id}) => id)
        )
      ]
    })
  );
}
