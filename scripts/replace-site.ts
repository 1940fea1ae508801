import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {diskFolder} from "../loaders/files/disk-folder.ts";
import {filesBelow} from "../loaders/files/files-below.ts";
import {isLeftBeside, nameBeside} from "../loaders/files/made-beside.ts";
import {markMade} from "../loaders/files/made-here.ts";
import type {WritablePlace} from "../loaders/files/writable-place.ts";

/** A place that a site of an edition may be written to. */
export type SitePlace = WritablePlace<{readonly kind: "site"; readonly edition: "public" | "restricted"}>;

/**
 * Puts a whole new site at a place. `fill` writes it into a fresh folder beside; then it takes the place of an earlier
 * one. Where `fill` fails, or is stopped, the earlier site stays as it is. The site is marked as made by this program,
 * with a list of its files, so that the next one may take its place.
 */
export async function replaceSite<T>(
  {path, wanted}: SitePlace,
  fill: (fresh: string) => Promise<T>
): Promise<T> {
  mkdirSync(dirname(path), {recursive: true});
  removeLeftovers(path);
  const fresh = nameBeside(hidden(path));
  mkdirSync(fresh);
  try {
    const result = await fill(fresh);
    markMade(diskFolder(fresh), wanted, filesBelow(diskFolder(fresh)));
    if (existsSync(path)) renameSync(path, `${fresh}.before`);
    renameSync(fresh, path);
    return result;
  } finally {
    removeLeftovers(path);
  }
}

/** A folder with a dot before its name: what is not finished is out of sight. */
const hidden = (path: string): string => join(dirname(path), `.${basename(path)}`);

/** Removes what this run and earlier ones left. A site that a run was killed over before its own was in place returns. */
function removeLeftovers(path: string): void {
  const left = readdirSync(dirname(path)).filter((name) => isLeftBeside(basename(hidden(path)), name));
  for (const name of left.sort().reverse()) {
    const from = join(dirname(path), name);
    if (name.endsWith(".before") && !existsSync(path)) renameSync(from, path);
    else rmSync(from, {recursive: true, force: true});
  }
}
