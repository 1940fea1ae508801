import type {Folder} from "../../loaders/contract/folder.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";

/** A folder in memory with these files in it, by path. */
export const inMemory = (files: Readonly<Record<string, string | Uint8Array>> = {}): Folder =>
  memoryFolder(Object.entries(files));
