import {readdir, readFile} from "node:fs/promises";
import {join, relative} from "node:path";

/** One file as the site serves it. */
export interface SiteFile {
  /** Path within the site, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file below `dir`, sorted by path. */
export async function siteFiles(dir: string): Promise<SiteFile[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(dir, path).replaceAll("\\", "/"),
      bytes: new Uint8Array(await readFile(path))
    }))
  );
}
