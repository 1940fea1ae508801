import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {readColumns} from "../database/read-columns.js";
import {releaseFolder} from "../release/read-release.js";
import type {Release} from "../release/release.js";
import {type ChildTable, childTable} from "./child-table.js";

/** The children of the release that is being built; null in the public edition, which has none. */
export async function readChildren({manifest, catalogue}: Release): Promise<ChildTable | null> {
  if (manifest.edition !== "restricted") return null;
  const file = await readFile(join(releaseFolder(), "children.parquet"));
  return childTable(await readColumns(new Uint8Array(file).buffer), catalogue.breakdowns);
}
