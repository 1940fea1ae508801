import type {Folder} from "../contract/folder.ts";

const BYTES_AT_ONCE = 1 << 18;

/**
 * A file piece by piece, for one that may be larger than memory.
 *
 * @throws where there is no such file.
 */
export function* piecesOf(folder: Folder, path: string, bytesAtOnce = BYTES_AT_ONCE): Generator<Uint8Array> {
  for (let from = 0; ; from += bytesAtOnce) {
    const piece = folder.readPart(path, from, bytesAtOnce);
    if (piece.length > 0) yield piece;
    if (piece.length < bytesAtOnce) return;
  }
}
