import type {AsyncDuckDB} from "@duckdb/duckdb-wasm";
import * as duckdb from "@duckdb/duckdb-wasm";

/** Starts DuckDB-WASM from the two files beside the page, as its own documentation does. */
export async function startDuckdb(): Promise<AsyncDuckDB> {
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker("duckdb.worker.js"));
  await db.instantiate(new URL("duckdb.wasm", location.href).href);
  await db.open({path: ":memory:", query: {castBigIntToDouble: true}});
  return db;
}
