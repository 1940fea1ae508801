import {basename, dirname, resolve} from "node:path";
import {diskFolder, type ReadableBy} from "./disk-folder.ts";
import type {PlacedFile} from "./placed-file.ts";

/** A file or folder on this machine's disk, by its path there. */
export function fileOnDisk(path: string, readableBy: ReadableBy = "everyone"): PlacedFile {
  const place = resolve(path);
  return {folder: diskFolder(dirname(place), readableBy), name: basename(place)};
}
