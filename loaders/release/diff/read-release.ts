import {parquetReadObjects} from "hyparquet";
import type {Folder} from "../../contract/folder.ts";
import type {CatalogueFile, ComparisonRow, Manifest, MeasureRow} from "../../contract/release.ts";
import {requiredBytes} from "../../files/required-bytes.ts";
import {textIn} from "../../files/text-in.ts";

/** The parts of a release that are compared with another's. */
export interface WrittenRelease {
  readonly manifest: Omit<Manifest, "files" | "approval" | "findings">;
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
}

/** Reads a release folder; null where there is no manifest or catalogue that can be read. */
export async function readRelease(folder: Folder): Promise<WrittenRelease | null> {
  const manifest = jsonIn<Manifest>(folder, "manifest.json");
  const catalogue = jsonIn<CatalogueFile>(folder, "catalogue.json");
  if (manifest === null || catalogue === null) return null;
  return {
    manifest,
    catalogue,
    measures: await rowsIn<MeasureRow>(folder, "measures.parquet"),
    comparisons: await rowsIn<ComparisonRow>(folder, "comparisons.parquet")
  };
}

/** The rows of a Parquet file that this program wrote, so its columns and types are those of the contract. */
async function rowsIn<Row>(folder: Folder, name: string): Promise<readonly Row[]> {
  const file = requiredBytes(folder, name).slice().buffer;
  return (await parquetReadObjects({file})) as Row[];
}

function jsonIn<T>(folder: Folder, name: string): T | null {
  try {
    const text = textIn(folder, name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
