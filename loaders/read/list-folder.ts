import type {Folder} from "../contract/folder.ts";
import {FORM_NAME, TABLE_NAME} from "./forms/read-form.ts";

/** The names in a folder. Hidden files are left out: operating systems put them everywhere. */
export interface FolderListing {
  readonly folders: readonly string[];
  /** Forms of the return that hold several tables, which a `TablesFolder` shows as folders. */
  readonly forms: readonly string[];
  /** Files that are a table each: their name ends in `.csv` or `.tsv`, in small or capital letters. */
  readonly csvFiles: readonly string[];
  readonly otherFiles: readonly string[];
}

/**
 * Lists a folder in the order of its names, the same on every machine. A folder that does not exist holds nothing:
 * whoever needs to tell it from an empty one asks `data.list`.
 */
export function listFolder(data: Folder, path: string): FolderListing {
  const entries = data.list(path);
  if (entries === null) return {folders: [], forms: [], csvFiles: [], otherFiles: []};
  const seen = entries.filter((entry) => !entry.name.startsWith("."));
  const folders = seen.filter((entry) => entry.isFolder).map((entry) => entry.name);
  const files = seen.filter((entry) => !entry.isFolder).map((entry) => entry.name);
  const isForm = (name: string) => FORM_NAME.test(name);
  const isTable = (name: string) => TABLE_NAME.test(name);
  return {
    folders: folders.filter((name) => !isForm(name)),
    forms: folders.filter(isForm),
    csvFiles: files.filter(isTable),
    otherFiles: files.filter((name) => !isTable(name))
  };
}
