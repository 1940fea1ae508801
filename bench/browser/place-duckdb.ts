import {copyFileSync} from "node:fs";
import {join} from "node:path";
import {peersFolder} from "../install-peers.ts";

/** DuckDB-WASM of today, and of 2023 with its Parquet reader built in, by the packages that hold them. */
export const DUCKDB_PACKAGES = {today: "@duckdb/duckdb-wasm", of2023: "duckdb-wasm-2023"} as const;

/** Puts the engine and its worker beside a page of `folder`. */
export function placeDuckdb(folder: string, version: keyof typeof DUCKDB_PACKAGES): void {
  const dist = join(peersFolder, "node_modules", DUCKDB_PACKAGES[version], "dist");
  copyFileSync(join(dist, "duckdb-eh.wasm"), join(folder, "duckdb.wasm"));
  copyFileSync(join(dist, "duckdb-browser-eh.worker.js"), join(folder, "duckdb.worker.js"));
}
