import type {Folder} from "../contract/folder.ts";

/** A file of UTF-8 as text, including a byte-order mark; null where there is no such file. */
export function textIn(folder: Folder, path: string): string | null {
  const bytes = folder.read(path);
  return bytes && utf8(bytes);
}

/** Text from bytes of UTF-8; a byte-order mark stays in it. */
export const utf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", {ignoreBOM: true}).decode(bytes);
