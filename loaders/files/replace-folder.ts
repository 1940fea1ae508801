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
import {basename, dirname, join, resolve} from "node:path";
import {diskFolder} from "./disk-folder.ts";

/**
 * Replaces the folder at `out` by one with these files, in one step. They are written into a new folder beside it; then
 * `out`, which is a link to the current folder, is replaced by one rename. Even if the program is killed, `out` is
 * completely the old folder or completely the new; if writing fails, it is the old one. A real folder at `out` is moved
 * aside the first time.
 */
export function replaceFolder(out: string, files: Iterable<readonly [string, Uint8Array]>): void {
  const link = resolve(out);
  mkdirSync(dirname(link), {recursive: true});
  removeLeftovers(link);
  const fresh = freshName(link);
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

/** A name such as `release.4711-0`: with the process's number, another process can tell whether it is still written to. */
function freshName(link: string): string {
  let attempt = 0;
  while (existsSync(`${link}.${process.pid}-${attempt}`)) attempt += 1;
  return `${link}.${process.pid}-${attempt}`;
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
  for (const name of readdirSync(dirname(link))) {
    if (name === inForce || !name.startsWith(`${basename(link)}.`)) continue;
    const writer = /^\.(\d+)-\d+(?:\.link|\.before)?$/.exec(name.slice(basename(link).length))?.[1];
    if (writer !== undefined && !isAnotherAlive(Number(writer)))
      rmSync(join(dirname(link), name), {recursive: true, force: true});
  }
}

function isAnotherAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
