import {readdir} from "node:fs/promises";
import {join} from "node:path";

/** What lies in a folder, by name; hidden files, which an operating system leaves everywhere, are passed over. */
export interface FolderListing {
  readonly folders: readonly string[];
  /** Files whose name ends in `.csv`, in whatever letters. */
  readonly csvFiles: readonly string[];
  readonly otherFiles: readonly string[];
}

/**
 * Lists a folder in the order of its names, the same on every machine; null when there is no such folder.
 * `path` is in the form of a finding: within the data folder, with `/`.
 */
export async function listFolder(dir: string, path: string): Promise<FolderListing | null> {
  const entries = await readdir(join(dir, path), {withFileTypes: true}).catch(() => null);
  if (entries === null) return null;
  const seen = entries
    .filter((entry) => !entry.name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const folders = seen.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const files = seen.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const isCsv = (name: string) => name.toLowerCase().endsWith(".csv");
  return {
    folders,
    csvFiles: files.filter(isCsv),
    otherFiles: files.filter((name) => !isCsv(name))
  };
}
