import {readFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {ComparisonRow, Manifest, MeasureRow} from "../contract.ts";

/** A release as it lies on disk, as far as two of them are compared. */
export interface WrittenRelease {
  readonly manifest: Manifest;
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
}

/** Reads a release folder; null where it is none. */
export async function readRelease(dir: string): Promise<WrittenRelease | null> {
  const manifest = manifestOf(dir);
  if (manifest === null) return null;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rowsOf = async (name: string) => {
    const path = join(dir, name).replaceAll("'", "''");
    return (await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)).getRowObjectsJS();
  };
  try {
    return {
      manifest,
      // Our own writer's columns and types: the contract is their schema.
      measures: (await rowsOf("measures.parquet")) as unknown as MeasureRow[],
      comparisons: (await rowsOf("comparisons.parquet")) as unknown as ComparisonRow[]
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function manifestOf(dir: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")) as Manifest;
  } catch {
    return null;
  }
}
