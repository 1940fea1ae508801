import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";
import type {Folder} from "../contract/folder.ts";
import {inputsHash} from "./inputs-hash.ts";

/**
 * The yearly returns: the files of a data folder that are secret and do not change. Words, comparators and the ledger
 * are public; logs grow, and extracts come every quarter, and neither may change which counts are hidden.
 */
const RECORDS = /^returns\/\d{4}-\d{2}\//;

/**
 * The secret seed by which the gate chooses between equally good ways to hide counts. With the council's own key it
 * depends only on key and authority: a corrected record then does not change what is hidden from one release to the
 * next, and two releases together do not reveal what either hides. Without a key it depends on the records, the only
 * secret there is; changing a word or recording a release leaves it the same.
 */
export function gateSeed(data: Folder, files: readonly string[], areaCode: string, key: string): Uint8Array {
  if (key !== "") return hmac(sha256, utf8ToBytes(key), utf8ToBytes(`gate of ${areaCode}`));
  return inputsHash(
    data,
    files.filter((file) => RECORDS.test(file)),
    "gate",
    key
  );
}
