import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";

/** By what a file is known again. */
export interface FileMark {
  readonly bytes: number;
  readonly sha256: string;
}

/** The size and SHA-256 hash of a file. Throws where there is none. */
export function fileMark(path: string): FileMark {
  const bytes = readFileSync(path);
  return {bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex")};
}
