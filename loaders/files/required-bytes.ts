import type {Folder} from "../contract/folder.ts";

/**
 * The whole of a file that has to be there.
 *
 * @throws where it is not.
 */
export function requiredBytes(folder: Folder, path: string): Uint8Array {
  const bytes = folder.read(path);
  if (bytes === null) throw new Error(`There is no file ${path}.`);
  return bytes;
}
