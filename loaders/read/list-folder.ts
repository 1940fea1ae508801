import type {Folder} from "../files/folder.ts";

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
export function listFolder(data: Folder, path: string): FolderListing | null {
  const entries = data.list(path);
  if (entries === null) return null;
  const seen = entries.filter((entry) => !entry.name.startsWith("."));
  const folders = seen.filter((entry) => entry.isFolder).map((entry) => entry.name);
  const files = seen.filter((entry) => !entry.isFolder).map((entry) => entry.name);
  const isCsv = (name: string) => name.toLowerCase().endsWith(".csv");
  return {
    folders,
    csvFiles: files.filter(isCsv),
    otherFiles: files.filter((name) => !isCsv(name))
  };
}
