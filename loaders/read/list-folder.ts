import type {Folder} from "../contract/folder.ts";

/** The names in a folder. Hidden files are left out: operating systems put them everywhere. */
export interface FolderListing {
  readonly folders: readonly string[];
  /** Files whose name ends in `.csv`, in small or capital letters. */
  readonly csvFiles: readonly string[];
  readonly otherFiles: readonly string[];
}

/**
 * Lists a folder in the order of its names, the same on every machine. A folder that does not exist holds nothing:
 * whoever needs to tell it from an empty one asks `data.list`.
 */
export function listFolder(data: Folder, path: string): FolderListing {
  const entries = data.list(path);
  if (entries === null) return {folders: [], csvFiles: [], otherFiles: []};
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
