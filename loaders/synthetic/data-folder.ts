import type {Folder} from "../contract/folder.ts";
import {filesBelow} from "../files/files-below.ts";
import {folderWithin} from "../files/folder-within.ts";
import {requiredText} from "../files/required-text.ts";
import {synthesise} from "./synthesise.ts";

/** Real figures with their sources, and what was written by hand; laid out as in a data folder. */
const FIXED = "loaders/synthetic/fixed";

/**
 * A whole data folder, as text by path: what the seed makes up, and what does not hang on chance.
 *
 * @param project the folder of this program
 */
export function dataFolderFrom(project: Folder, seed: number, scale = 1): ReadonlyMap<string, string> {
  const fixed = folderWithin(project, FIXED);
  return new Map([
    ...synthesise(seed, scale),
    ...filesBelow(fixed).map((path) => [path, requiredText(fixed, path)] as const)
  ]);
}
