import type {Folder} from "../../../loaders/contract/folder.ts";
import {requiredBytes} from "../../../loaders/files/required-bytes.ts";
import {readColumns} from "../database/read-columns.js";
import type {Release} from "../release/release.js";
import {type ChildTable, childTable} from "./child-table.js";

/** The children of a release, given with its folder; null in the public edition, which has none. */
export async function readChildren(
  {manifest, catalogue}: Release,
  folder: Folder
): Promise<ChildTable | null> {
  if (manifest.edition !== "restricted") return null;
  const file = requiredBytes(folder, "children.parquet").slice().buffer;
  return childTable(await readColumns(file), catalogue.breakdowns);
}
