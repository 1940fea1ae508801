import {createHmac} from "node:crypto";
import {closeSync, fstatSync, openSync, readSync} from "node:fs";
import {join} from "node:path";

/** What a hash is for. Each purpose gives an unrelated hash, so that the published one tells nothing of the others. */
type Purpose = "inputs" | "gate" | "tally";

/**
 * A keyed hash (HMAC-SHA-256) over the names and bytes of input files. With the council's own key nobody can test a
 * guess at the records against the published hash. With an empty one the hash still tells that inputs changed.
 */
export function inputsHash(dir: string, files: readonly string[], purpose: Purpose, key: string): Buffer {
  const buffer = Buffer.alloc(BYTES_AT_ONCE);
  const hash = createHmac("sha256", `${purpose}:${key}`);
  for (const file of files.toSorted()) {
    const open = openSync(join(dir, file), "r");
    try {
      // The length separates a file from the next: no two lists of files run together to the same bytes.
      hash.update(`${file}\n${fstatSync(open).size}\n`);
      for (let read = readSync(open, buffer); read > 0; read = readSync(open, buffer))
        hash.update(buffer.subarray(0, read));
    } finally {
      closeSync(open);
    }
  }
  return hash.digest();
}

/** A file may be larger than memory, so it is read in pieces. */
const BYTES_AT_ONCE = 1 << 20;
