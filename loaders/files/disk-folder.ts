import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from "node:fs";
import {basename, dirname, join, resolve, sep} from "node:path";
import type {Folder} from "../contract/folder.ts";
import {namesIn} from "./names-in.ts";

/** Who can read what is written: everyone whom the system allows to, or only the user who runs the program. */
export type ReadableBy = "everyone" | "owner";

/** A pipe, a socket or a device is where a file should be. Reading it might never end. */
export class NotAFile extends Error {
  override readonly name = "NotAFile";
  readonly code = "NOTAFILE";
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a pipe, a socket or a device, not a file.`);
    this.path = path;
  }
}

/** A folder on this machine's disk, which need not exist yet. A relative path starts in the working directory. */
export function diskFolder(dir: string, readableBy: ReadableBy = "everyone"): Folder {
  const root = resolve(dir);
  const modes = MODES[readableBy];
  const at = (path: string): string => {
    const names = namesIn(path);
    if (sep !== "/" && names.some((name) => name.includes(sep)))
      throw new Error(`${path} leads out of its folder.`);
    return join(root, ...names);
  };
  return {
    list(path) {
      const place = at(path);
      if (!statOf(place)?.isDirectory()) return null;
      return readdirSync(place, {withFileTypes: true})
        .map((entry) => ({name: entry.name, isFolder: entry.isDirectory()}))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    size: (path) => fileAt(at(path))?.size ?? null,
    read(path) {
      const place = at(path);
      return fileAt(place) === null ? null : plain(readFileSync(place));
    },
    readPart(path, from, length) {
      const place = at(path);
      if (fileAt(place) === null) throw new Error(`There is no file ${path}.`);
      const bytes = new Uint8Array(length);
      const file = openSync(place, "r");
      try {
        let read = 0;
        while (read < length) {
          const more = readSync(file, bytes, read, length - read, from + read);
          if (more === 0) break;
          read += more;
        }
        return bytes.subarray(0, read);
      } finally {
        closeSync(file);
      }
    },
    write(path, content) {
      const place = at(path);
      mkdirSync(dirname(place), {recursive: true, mode: modes.folder});
      // Readers ignore names that begin with a dot, so what a stopped run leaves does no harm.
      const next = join(dirname(place), `.${basename(place)}.${process.pid}`);
      writeFileSync(next, content, {mode: modes.file});
      renameSync(next, place);
    },
    remove: (path) => rmSync(at(path), {recursive: true, force: true}),
    move(from, to) {
      const target = at(to);
      if (statOf(target)?.isDirectory()) throw new Error(`There is a folder at ${to}.`);
      mkdirSync(dirname(target), {recursive: true, mode: modes.folder});
      renameSync(at(from), target);
    }
  };
}

/** Node's own defaults, and the modes that let in only the owner. */
const MODES: Readonly<Record<ReadableBy, {readonly folder: number; readonly file: number}>> = {
  everyone: {folder: 0o777, file: 0o666},
  owner: {folder: 0o700, file: 0o600}
};

/** The file or folder at a place, after following links; null where there is nothing. */
function statOf(place: string): Stats | null {
  try {
    return statSync(place);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

/**
 * The file at a place; null where there is none.
 *
 * @throws NotAFile for a pipe, a socket or a device, which could keep the program waiting for ever.
 */
function fileAt(place: string): Stats | null {
  const found = statOf(place);
  if (found === null || found.isDirectory()) return null;
  if (!found.isFile()) throw new NotAFile(place);
  return found;
}

/** The bytes as a plain `Uint8Array`, as in memory: `slice` and `toString` of a Buffer do something else. */
const plain = (bytes: Buffer): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
