import * as duckdb from "@duckdb/duckdb-wasm";

/** Starts DuckDB-WASM from the two files that the page names, as its own documentation does. */
export async function startDuckdb(): Promise<duckdb.AsyncDuckDB> {
  const {engine = "", worker = ""} = document.body.dataset;
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
  await db.instantiate(new URL(engine, location.href).href);
  await db.open({path: ":memory:", query: {castBigIntToDouble: true}});
  return db;
}
