import type {Folder} from "../contract/folder.ts";
import {filesBelow} from "../files/files-below.ts";

/**
 * Every CSV file in the given folders of a data folder and below, as sorted paths within it with forward slashes. A
 * folder that does not exist has none.
 */
export const csvFilesIn = (data: Folder, folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) => filesBelow(data, folder))
    .filter((path) => path.toLowerCase().endsWith(".csv"))
    .toSorted();
