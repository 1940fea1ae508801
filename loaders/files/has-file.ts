import type {Folder} from "../contract/folder.ts";
import {fileMark} from "./file-mark.ts";

/** Whether a folder has the very file that has this SHA-256 hash. */
export function hasFile(folder: Folder, path: string, sha256: string): boolean {
  const bytes = folder.read(path);
  return bytes !== null && fileMark(bytes).sha256 === sha256;
}
