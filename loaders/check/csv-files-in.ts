import {readdir} from "node:fs/promises";
import {join, sep} from "node:path";

/**
 * Every CSV file in the given folders of a data folder and below, as sorted paths within it with forward slashes. A
 * folder that does not exist has none.
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
