import {Gunzip} from "fflate";
import type {Served, SiteFile} from "./site-file.ts";

/** Unpacks Brotli. No library does so in a page, so whoever runs the attacker brings Node's. */
export type Unbrotli = (packed: Uint8Array) => Uint8Array;

/** A file as a browser sees it: a compressed copy is unpacked and has the name of the original. */
export function unpack({path, bytes}: Served, unbrotli: Unbrotli): Served {
  const name = path.replace(/\.(?:gz|br)$/, "");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return {path: name, bytes: gunzip(bytes)};
  return path.endsWith(".br") ? {path: name, bytes: new Uint8Array(unbrotli(bytes))} : {path, bytes};
}

/** As a stream, because a gzip file may be several, one after another, and the library reads on only then. */
function gunzip(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  new Gunzip((piece) => pieces.push(piece)).push(packed, true);
  const bytes = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The files without compressed copies that hold the same bytes as the file beside them. */
export function withoutCopies(files: readonly SiteFile[]): SiteFile[] {
  const beside = new Map(files.map((file) => [file.path, file]));
  return files.filter(({path, unpacked}) => {
    const original = unpacked.path === path ? undefined : beside.get(unpacked.path);
    return original === undefined || !isSame(original.bytes, unpacked.bytes);
  });
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
