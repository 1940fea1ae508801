import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";
import type {Folder} from "../contract/folder.ts";
import {piecesOf} from "../files/pieces-of.ts";

/** What a hash is for. Each purpose gives an unrelated hash, so that the published one tells nothing of the others. */
type Purpose = "inputs" | "gate" | "tally";

/**
 * A keyed hash (HMAC-SHA-256) over the names and bytes of input files. With the council's own key nobody can test a
 * guess at the records against the published hash. With an empty one the hash still tells that inputs changed.
 */
export function inputsHash(
  data: Folder,
  files: readonly string[],
  purpose: Purpose,
  key: string
): Uint8Array {
  const hash = hmac.create(sha256, utf8ToBytes(`${purpose}:${key}`));
  for (const file of files.toSorted()) {
    // The length separates a file from the next: no two lists of files run together to the same bytes.
    hash.update(utf8ToBytes(`${file}\n${data.size(file)}\n`));
    for (const piece of piecesOf(data, file)) hash.update(piece);
  }
  return hash.digest();
}
