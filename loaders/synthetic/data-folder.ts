import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {synthesise} from "./synthesise.ts";

/** Real figures with their sources, and what was written by hand; laid out as in a data folder. */
const FIXED = fileURLToPath(new URL("fixed", import.meta.url));

/** A whole data folder, as text by path: what the seed makes up, and what does not hang on chance. */
export async function dataFolderFrom(seed: number, scale = 1): Promise<ReadonlyMap<string, string>> {
  const files = new Map(synthesise(seed, scale));
  for (const entry of await readdir(FIXED, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(FIXED, path), await readFile(path, "utf8"));
  }
  return files;
}
