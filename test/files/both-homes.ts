import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";
import type {Folder} from "../../loaders/contract/folder.ts";
import {diskFolder} from "../../loaders/files/disk-folder.ts";
import {memoryFolder} from "../../loaders/files/memory-folder.ts";

/** Both homes of a folder, by name: each gives an empty folder, which is gone after the test. */
export const BOTH_HOMES: readonly (readonly [string, () => Folder])[] = [
  ["on disk", emptyOnDisk],
  ["in memory", () => memoryFolder()]
];

function emptyOnDisk(): Folder {
  const dir = mkdtempSync(join(tmpdir(), "folder-"));
  onTestFinished(() => rmSync(dir, {recursive: true}));
  return diskFolder(dir);
}
