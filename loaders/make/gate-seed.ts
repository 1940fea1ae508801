import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";
import type {Folder} from "../contract/folder.ts";
import {inputsHash} from "./inputs-hash.ts";

/**
 * What is secret of a data folder and stays as it is: the yearly returns. Words, comparators and the ledger are for
 * everybody to read; logs grow and extracts come every quarter, and neither may make the pattern jump.
 */
const RECORDS = /^returns\/\d{4}-\d{2}\//;

/**
 * What decides between patterns of equal cost, never published. With the council's own key
 * it rests on key and authority alone, so that a corrected record does not make the pattern jump from one release
 * to the next, and two patterns do not tell what one would hide. Without a key it has to come from the records,
 * the only secret there is; a word changed or a release recorded leaves the pattern as it was.
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
