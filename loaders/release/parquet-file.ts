import {type BasicType, parquetWriteBuffer} from "hyparquet-writer";
import type {Column} from "../contract/column.ts";

const TYPES: Readonly<Record<Column<never>["type"], BasicType>> = {
  VARCHAR: "STRING",
  INTEGER: "INT32",
  DOUBLE: "DOUBLE"
};

/**
 * A Parquet file of these rows in the order given: one row group, compressed by Snappy, which every reader knows. The
 * same rows give the same bytes.
 */
export function parquetFile<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  const columnData = columns.map(({name, type}) => ({
    name,
    type: TYPES[type],
    data: rows.map((row) => row[name]),
    nullable: true
  }));
  return new Uint8Array(parquetWriteBuffer({columnData, rowGroupSize: Math.max(rows.length, 1)}));
}
