import * as duckdb from "duckdb-wasm-2023";

/** As `startDuckdb`, with the library of 2023. */
export async function startDuckdb2023(): Promise<duckdb.AsyncDuckDB> {
  const {engine = "", worker = ""} = document.body.dataset;
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
  await db.instantiate(new URL(engine, location.href).href);
  await db.open({path: ":memory:", query: {castBigIntToDouble: true}});
  return db;
}
