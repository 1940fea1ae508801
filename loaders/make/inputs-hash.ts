import {hmac} from "@noble/hashes/hmac.js";
import {sha256} from "@noble/hashes/sha2.js";
import {utf8ToBytes} from "@noble/hashes/utils.js";
import type {Folder} from "../contract/folder.ts";
import {piecesOf} from "../files/pieces-of.ts";

/** What a hash is for. The hashes for two purposes are unrelated, so the published one reveals nothing of the others. */
type Purpose = "inputs" | "gate" | "tally";

/**
 * A keyed hash (HMAC-SHA-256) over the names and bytes of input files. With the council's own key nobody else can test a
 * guess at the records against the published hash. With an empty key the hash still shows whether inputs changed.
 */
export function inputsHash(
  data: Folder,
  files: readonly string[],
  purpose: Purpose,
  key: string
): Uint8Array {
  const hash = hmac.create(sha256, utf8ToBytes(`${purpose}:${key}`));
  for (const file of files.toSorted()) {
    // With the length of each file, no two lists of files give the same bytes one after another.
    hash.update(utf8ToBytes(`${file}\n${data.size(file)}\n`));
    for (const piece of piecesOf(data, file)) hash.update(piece);
  }
  return hash.digest();
}
