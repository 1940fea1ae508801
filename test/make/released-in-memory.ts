import type {Folder} from "../../loaders/contract/folder.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";
import {type ReleaseMade, type ReleaseTerms, releaseOf} from "../../loaders/make/release-of.ts";

/** A public release of made-up children, who need no key, and the folder of its files. */
export async function releasedInMemory(
  data: Folder,
  terms: Partial<ReleaseTerms> = {}
): Promise<ReleaseMade & {readonly folder: Folder}> {
  const made = await releaseOf(data, {edition: "public", keyOf: () => "", ...terms});
  return {...made, folder: memoryFolder(made.files)};
}
