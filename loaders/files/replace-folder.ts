import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync
} from "node:fs";
import {basename, dirname, join} from "node:path";
import {diskFolder} from "./disk-folder.ts";
import {isLeftBeside, nameBeside} from "./made-beside.ts";
import type {WritablePlace} from "./writable-place.ts";

/** A place that a release of an edition may be written to. */
export type ReleasePlace = WritablePlace<{
  readonly kind: "release";
  readonly edition: "public" | "restricted";
}>;

/**
 * Puts the files of a release on the disk, in one step. They are written into a new folder beside it; then
 * the place, a link to the current folder, is replaced by one rename. Even if the program is killed, the place is
 * completely the old folder or completely the new; if writing fails, it is the old one. A real folder at the place is moved
 * aside the first time.
 */
export function replaceFolder(
  {path: link}: ReleasePlace,
  files: Iterable<readonly [string, Uint8Array]>
): void {
  mkdirSync(dirname(link), {recursive: true});
  removeLeftovers(link);
  const fresh = freshPath(link);
  mkdirSync(fresh);
  try {
    const folder = diskFolder(fresh);
    for (const [path, bytes] of files) folder.write(path, bytes);
    pointTo(link, fresh);
  } catch (error) {
    rmSync(fresh, {recursive: true, force: true});
    throw error;
  } finally {
    removeLeftovers(link);
  }
}

/** A folder beside the link that is not there yet: this process may have made the one in force. */
function freshPath(link: string): string {
  let attempt = 0;
  while (existsSync(nameBeside(link, attempt))) attempt += 1;
  return nameBeside(link, attempt);
}

function pointTo(link: string, folder: string): void {
  const next = `${folder}.link`;
  // A junction needs no administrator on Windows; elsewhere the kind is ignored and the link stays relative.
  symlinkSync(process.platform === "win32" ? folder : basename(folder), next, "junction");
  const standing = lstatSync(link, {throwIfNoEntry: false});
  // Only a link can be replaced by a rename, and on Windows not even that.
  if (standing?.isDirectory() || (standing && process.platform === "win32"))
    renameSync(link, `${folder}.before`);
  renameSync(next, link);
}

/** Removes what earlier runs left: the folders of processes that have ended, except for the current one. */
function removeLeftovers(link: string): void {
  const inForce = lstatSync(link, {throwIfNoEntry: false})?.isSymbolicLink()
    ? basename(readlinkSync(link))
    : null;
  for (const name of readdirSync(dirname(link)))
    if (name !== inForce && isLeftBeside(basename(link), name))
      rmSync(join(dirname(link), name), {recursive: true, force: true});
}
