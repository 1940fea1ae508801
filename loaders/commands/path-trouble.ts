import {readdir, realpath} from "node:fs/promises";
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from "node:path";

/** Where a raw return lies, where its anonymised copy goes and where the key is. */
export interface Paths {
  readonly from: string;
  readonly to: string;
  readonly keyFile: string;
  /** May `returns` and logs of a folder that is there be replaced? */
  readonly replace: boolean;
}

/**
 * Says what is wrong with the places chosen, or null. Input and output may not lie in each other, or a second run
 * would read what the first one wrote; the key may not lie with what it protects, since whoever has both can find a
 * child by their id. Symbolic links are followed.
 */
export async function pathTrouble({from, to, keyFile, replace}: Paths): Promise<string | null> {
  const [input, output, key] = [await realPathOf(from), await realPathOf(to), await realPathOf(keyFile)];
  if (isWithin(output, input)) return "--to lies inside --from; choose another place for the output";
  if (isWithin(input, output)) return "--from lies inside --to; choose another place for the output";
  if (isWithin(key, output)) return "the key file lies inside the output; keep it somewhere else";
  const standing = await readdir(output).catch(() => []);
  if (standing.length > 0 && !replace)
    return `${to} is not empty; give --replace to write its returns/ and logs anew`;
  return null;
}

/** The path without symbolic links, as far as it is there. */
async function realPathOf(given: string): Promise<string> {
  const path = resolve(given);
  const found = await realpath(path).catch(() => null);
  if (found !== null || dirname(path) === path) return found ?? path;
  return join(await realPathOf(dirname(path)), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // Another drive of a Windows machine has no way there, only a path of its own.
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
