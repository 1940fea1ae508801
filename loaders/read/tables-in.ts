import type {Folder} from "../contract/folder.ts";
import {filesBelow} from "../files/files-below.ts";
import type {FormTrouble} from "./forms/form-trouble.ts";
import {isTablesFolder} from "./forms/tables-folder.ts";
import {listFolder} from "./list-folder.ts";

/** The paths of all tables directly in a folder: its CSV files, and every table of the forms in it, in one order. */
export function tablesIn(data: Folder, path: string): readonly string[] {
  const at = (name: string) => (path === "." ? name : `${path}/${name}`);
  const {csvFiles, forms} = listFolder(data, path);
  return [...csvFiles.map(at), ...forms.flatMap((name) => filesBelow(data, at(name)))].sort();
}

/** What is wrong with the forms in a folder; nothing in a folder that shows none. */
export const troublesIn = (data: Folder, path: string): readonly FormTrouble[] =>
  isTablesFolder(data) ? data.troublesIn(path) : [];
