import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import {parquetToArrow} from "../../src/lib/database/parquet-to-arrow.js";
import {startDuckdb} from "./start-duckdb.ts";

/** DuckDB with a Parquet file as its table `measures`, both fetched at once. */
export async function openRelease(file: string): Promise<AsyncDuckDBConnection> {
  const [db, arrow] = await Promise.all([startDuckdb(), readAsArrow(file)]);
  const connection = await db.connect();
  await connection.insertArrowFromIPCStream(arrow, {name: "measures", create: true});
  return connection;
}

async function readAsArrow(file: string): Promise<Uint8Array> {
  const answer = await fetch(file);
  return parquetToArrow(await answer.arrayBuffer());
}
