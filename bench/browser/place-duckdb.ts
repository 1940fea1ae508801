import {copyFileSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {peersFolder} from "../install-peers.ts";
import {hashOf} from "./hash-of.ts";

/** DuckDB-WASM of today, and of 2023 with its Parquet reader built in, by the packages that hold them. */
const PACKAGES = {today: "@duckdb/duckdb-wasm", of2023: "duckdb-wasm-2023"} as const;

export type DuckdbVersion = keyof typeof PACKAGES;

/** Puts the engine and its worker beside a page of `folder`; gives the attributes that tell the page their names. */
export function placeDuckdb(folder: string, version: DuckdbVersion): string {
  const dist = join(peersFolder, "node_modules", PACKAGES[version], "dist");
  const place = (file: string, extension: string) => {
    const name = `duckdb.${hashOf(readFileSync(join(dist, file)))}.${extension}`;
    copyFileSync(join(dist, file), join(folder, name));
    return name;
  };
  return `data-engine="${place("duckdb-eh.wasm", "wasm")}" data-worker="${place("duckdb-browser-eh.worker.js", "js")}"`;
}
