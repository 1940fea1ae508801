import type {Folder} from "./folder.ts";

/** A file of UTF-8 as text, a byte-order mark included; null where there is no such file. */
export function textIn(folder: Folder, path: string): string | null {
  const bytes = folder.read(path);
  return bytes && new TextDecoder("utf-8", {ignoreBOM: true}).decode(bytes);
}
