import {parquetWriteBuffer} from "hyparquet-writer";
import type {EnglandNumbers} from "../contract/england.ts";

/** `figures.parquet`: a row for each number in one group, compressed by Snappy. The same numbers give the same bytes. */
export function numbersFile(numbers: EnglandNumbers): Uint8Array {
  const {length, value} = numbers;
  const whole = (name: "series" | "area" | "year" | "symbol" | "source") => ({
    name,
    data: numbers[name],
    type: "INT32" as const,
    nullable: false
  });
  return new Uint8Array(
    parquetWriteBuffer({
      rowGroupSize: Math.max(length, 1),
      columnData: [
        whole("series"),
        whole("area"),
        whole("year"),
        {
          name: "value",
          data: Array.from(value, (one) => (Number.isNaN(one) ? null : one)),
          type: "DOUBLE",
          nullable: true
        },
        whole("symbol"),
        whole("source")
      ]
    })
  );
}
