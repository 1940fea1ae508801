import type {Folder} from "../contract/folder.ts";
import {filesBelow} from "../files/files-below.ts";
import {isInForm, TABLE_NAME} from "../read/forms/read-form.ts";

/**
 * Every table in the given folders of a data folder and below, as sorted paths within it with forward slashes: CSV files
 * and, where forms of the return are shown as folders, the tables of these. A folder that does not exist has none.
 */
export const tablesBelow = (data: Folder, folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) => filesBelow(data, folder))
    .filter((path) => TABLE_NAME.test(path) || isInForm(path))
    .toSorted();
