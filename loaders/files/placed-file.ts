import type {Folder} from "../contract/folder.ts";

/** A file, or a folder, by the folder that it lies in. */
export interface PlacedFile {
  readonly folder: Folder;
  readonly name: string;
}
