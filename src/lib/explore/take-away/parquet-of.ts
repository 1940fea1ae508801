import {parquetWriteBuffer} from "hyparquet-writer";
import type {MeasureRow} from "../../../../loaders/contract/release.ts";
import {MEASURES_COLUMNS} from "../../../contract/measures-columns.js";

const TYPES = {VARCHAR: "STRING", INTEGER: "INT32", DOUBLE: "DOUBLE"} as const;

/** Rows of the release as a Parquet file of the columns and types that `measures.parquet` has: a hidden number is null. */
export const parquetOf = (rows: readonly MeasureRow[]): ArrayBuffer =>
  parquetWriteBuffer({
    columnData: MEASURES_COLUMNS.map(({name, type}) => ({
      name,
      data: rows.map((row) => row[name]),
      type: TYPES[type],
      nullable: true
    }))
  });
