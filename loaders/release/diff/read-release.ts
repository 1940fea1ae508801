import {readFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {CatalogueFile, ComparisonRow, Manifest, MeasureRow} from "../../contract/release.ts";

/** A release, as far as two of them are compared. */
export interface WrittenRelease {
  readonly manifest: Omit<Manifest, "files" | "approval" | "findings">;
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
}

/** Reads a release folder; null where it is none. */
export async function readRelease(dir: string): Promise<WrittenRelease | null> {
  const manifest = jsonIn<Manifest>(join(dir, "manifest.json"));
  const catalogue = jsonIn<CatalogueFile>(join(dir, "catalogue.json"));
  if (manifest === null || catalogue === null) return null;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rowsOf = async (name: string) => {
    const path = join(dir, name).replaceAll("'", "''");
    return (await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)).getRowObjectsJS();
  };
  try {
    return {
      manifest,
      catalogue,
      // Our own writer's columns and types: the contract is their schema.
      measures: (await rowsOf("measures.parquet")) as unknown as MeasureRow[],
      comparisons: (await rowsOf("comparisons.parquet")) as unknown as ComparisonRow[]
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function jsonIn<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return null;
  }
}
