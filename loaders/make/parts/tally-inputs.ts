import {bytesToHex} from "@noble/hashes/utils.js";
import type {Folder} from "../../contract/folder.ts";
import {dataFolderFiles} from "../../read/data-folder-files.ts";
import {inputsHash} from "../inputs-hash.ts";

/** What an author writes and what was published before: a word that is corrected calls for no new count. */
const NOT_COUNTED = /^(narrative|published)\/|^(explanations|corrections)\.md$/;

/**
 * A hash of all that counting reads of a data folder, in hexadecimal digits. It has no key, so that every machine
 * gives the same; the tallies that it is written in are as secret as the records.
 */
export function tallyInputs(data: Folder): string {
  const files = dataFolderFiles(data).filter((file) => !NOT_COUNTED.test(file));
  return bytesToHex(inputsHash(data, files, "tally", ""));
}
