import {brotliDecompressSync, gunzipSync} from "node:zlib";
import type {SiteFile} from "./site-files.ts";

/** A file as a browser sees it: a compressed copy is unpacked and has the name of the original. */
export function unpack({path, bytes}: SiteFile): SiteFile {
  const name = path.replace(/\.(?:gz|br)$/, "");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return {path: name, bytes: new Uint8Array(gunzipSync(bytes))};
  return path.endsWith(".br")
    ? {path: name, bytes: new Uint8Array(brotliDecompressSync(bytes))}
    : {path, bytes};
}

/** The files without compressed copies that hold the same bytes as the file beside them. */
export function withoutCopies(files: readonly SiteFile[]): SiteFile[] {
  const beside = new Map(files.map((file) => [file.path, file]));
  return files.filter((file) => {
    const unpacked = unpack(file);
    const original = unpacked.path === file.path ? undefined : beside.get(unpacked.path);
    return original === undefined || Buffer.compare(original.bytes, unpacked.bytes) !== 0;
  });
}
