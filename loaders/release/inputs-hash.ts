import {createHmac} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";

/** What a hash is for. Two purposes give two unrelated hashes, so that the published one tells nothing of the other. */
type Purpose = "inputs" | "gate";

/**
 * A keyed hash (HMAC-SHA-256) over the names and bytes of input files. With the council's own key nobody can test a
 * guess at the records against the published hash. With an empty one the hash still tells that inputs changed.
 */
export function inputsHash(dir: string, files: readonly string[], purpose: Purpose, key: string): Buffer {
  const hash = createHmac("sha256", `${purpose}:${key}`);
  for (const file of files.toSorted()) {
    const bytes = readFileSync(join(dir, file));
    // The length separates a file from the next: no two lists of files run together to the same bytes.
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest();
}
