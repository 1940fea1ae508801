import {parquetWriteBuffer} from "hyparquet-writer";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";

const TYPES = {
  numerator: "INT32",
  denominator: "INT32",
  value: "DOUBLE",
  lower: "DOUBLE",
  upper: "DOUBLE"
} as const;

/** Rows of the release as a Parquet file of the columns and types that `measures.parquet` has: a hidden number is null. */
export function parquetOf(rows: readonly MeasureRow[]): ArrayBuffer {
  const types: Partial<Record<string, "INT32" | "DOUBLE">> = TYPES;
  const names = Object.keys(rows[0] ?? TYPES) as (keyof MeasureRow)[];
  return parquetWriteBuffer({
    columnData: names.map((name) => ({
      name,
      data: rows.map((row) => row[name]),
      type: types[name] ?? "STRING",
      nullable: true
    }))
  });
}
