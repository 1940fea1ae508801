import {readdir} from "node:fs/promises";
import {join, sep} from "node:path";

/**
 * Every CSV file under the given folders of a data folder, as paths within it with forward slashes, sorted.
 * A folder that is not there has none.
 */
export async function csvFilesIn(dir: string, folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(dir, folder), {recursive: true}).catch(() => []);
      return entries
        .filter((name) => name.toLowerCase().endsWith(".csv"))
        .map((name) => [folder, ...name.split(sep)].filter((part) => part !== ".").join("/"));
    })
  );
  return lists.flat().toSorted();
}
