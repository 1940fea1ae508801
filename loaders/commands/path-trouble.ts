import {readdir, realpath} from "node:fs/promises";
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from "node:path";

/** The paths of a raw return, of its anonymised copy and of the key. */
export interface Paths {
  readonly from: string;
  readonly to: string;
  readonly keyFile: string;
  /** Whether `returns` and logs that are in `to` already may be replaced. */
  readonly replace: boolean;
}

/**
 * What is wrong with these paths; null where nothing is. Input and output may not lie in each other, or a second run
 * would read what the first one wrote; the key may not lie in the output, since whoever has both can find a child by
 * their id. Symbolic links are followed.
 */
export async function pathTrouble({from, to, keyFile, replace}: Paths): Promise<string | null> {
  const [input, output, key] = [await realPathOf(from), await realPathOf(to), await realPathOf(keyFile)];
  if (isWithin(output, input)) return "--to lies inside --from; choose another place for the output";
  if (isWithin(input, output)) return "--from lies inside --to; choose another place for the output";
  if (isWithin(key, output)) return "the key file lies inside the output; keep it somewhere else";
  const existing = await readdir(output).catch(() => []);
  if (existing.length > 0 && !replace)
    return `${to} is not empty; give --replace to replace its returns/ and logs`;
  return null;
}

/** The path with symbolic links resolved, as far as it exists. */
async function realPathOf(given: string): Promise<string> {
  const path = resolve(given);
  const found = await realpath(path).catch(() => null);
  if (found !== null || dirname(path) === path) return found ?? path;
  return join(await realPathOf(dirname(path)), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  const fromFolder = relative(folder, path);
  // To another drive of a Windows machine there is no relative path.
  return fromFolder !== ".." && !fromFolder.startsWith(`..${sep}`) && !isAbsolute(fromFolder);
}
