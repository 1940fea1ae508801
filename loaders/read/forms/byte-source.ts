import type {Folder} from "../../contract/folder.ts";
import {required} from "../../contract/required.ts";

/** Bytes that can be read from any place on: a file of a folder, or what was unpacked from one. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from byte `from` on; fewer at the end. */
  readonly part: (from: number, length: number) => Uint8Array;
}

/**
 * A file of a folder, of which nothing is read yet.
 *
 * @throws where there is no such file.
 */
export const fileSource = (folder: Folder, path: string): ByteSource => ({
  size: required(folder.size(path), `the size of ${path}`),
  part: (from, length) => folder.readPart(path, from, length)
});

/** Bytes in memory. */
export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  part: (from, length) => bytes.subarray(from, from + length)
});

/** Small, since a piece of a packed file can become a thousand times as large. */
const BYTES_AT_ONCE = 1 << 16;

/** All the bytes of a source, piece by piece. */
export function* piecesOfSource({size, part}: ByteSource): Generator<Uint8Array> {
  for (let from = 0; from < size; from += BYTES_AT_ONCE) yield part(from, BYTES_AT_ONCE);
}
