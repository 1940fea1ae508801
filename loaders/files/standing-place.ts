import {lstatSync, readlinkSync, realpathSync} from "node:fs";
import {basename, dirname, join, resolve, sep} from "node:path";
import type {Folder} from "../contract/folder.ts";
import {diskFolder} from "./disk-folder.ts";

/** A place cannot be written to: the message says why, and ends without a full stop. */
export class NotWritable extends Error {
  override readonly name = "NotWritable";
}

/** A folder on this machine's disk. */
export interface Standing {
  /** Absolute, without links, in the letters that the disk has. */
  readonly path: string;
  readonly folder: Folder;
  /** Is there anything of this name in it? */
  holds(name: string): boolean;
}

/** A place on this machine's disk, with every link on the way there followed. */
export interface StandingPlace {
  /** As somebody wrote it. */
  readonly given: string;
  /** Absolute, without links on the way there. */
  readonly path: string;
  /** The folder that is there; null where there is none. */
  readonly standing: Standing | null;
  /** The folders that it lies in, from the nearest up; those that hold this program itself do not count. */
  readonly around: readonly Standing[];
}

/**
 * Looks at a place that a folder may be written to. A link there is followed when it is a release's own, which leads to
 * the folder in force beside it.
 *
 * @throws NotWritable where something else than a folder is there, or where the way there ends.
 */
export function standingPlace(given: string): StandingPlace {
  const place = placeWithoutFolder(given);
  const found = lstatSync(place.path, {throwIfNoEntry: false});
  if (found === undefined) return place;
  const path = found.isSymbolicLink() ? folderInForce(place.path) : place.path;
  if (path === null) throw new NotWritable(`${given} is a link; name the folder that it leads to`);
  if (!lstatSync(path).isDirectory()) throw new NotWritable(`${given} is no folder`);
  return {...place, standing: standingAt(path)};
}

/**
 * Looks at a place of which all is to be removed: a folder, a file, or a link, which is not followed.
 *
 * @throws NotWritable where the way there ends.
 */
export function placeToClear(given: string): StandingPlace {
  const place = placeWithoutFolder(given);
  const isFolder = lstatSync(place.path, {throwIfNoEntry: false})?.isDirectory() ?? false;
  return isFolder ? {...place, standing: standingAt(place.path)} : place;
}

/** Is a place this folder, or in it? Both without links. */
export const liesIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The folder that holds this program. */
export const projectFolder: string = realpathSync.native(join(import.meta.dirname, "../.."));

/** One of the project's own places: `dist`. */
export const projectPlace = (name: string): string => join(projectFolder, name);

/** The folder at a path with its links followed, as far as it is there; what comes after need not be. */
export const withoutLinks = (path: string): string => followed(resolve(path), path);

function placeWithoutFolder(given: string): StandingPlace {
  const written = resolve(given);
  const above = followed(dirname(written), given);
  const path = dirname(written) === written ? above : join(above, basename(written));
  return {given, path: inTrueLetters(path), standing: null, around: surroundings(path)};
}

function followed(path: string, given: string): string {
  const found = statAt(path);
  if (found === "absent") return join(followed(dirname(path), given), basename(path));
  if (typeof found === "string") throw new NotWritable(`${given}: ${found}`);
  return found.real;
}

/** What is at a path once its links are followed: a folder, nothing, or what stands in the way of any. */
function statAt(path: string): {readonly real: string} | string {
  try {
    const real = realpathSync.native(path);
    return lstatSync(real).isDirectory() ? {real} : `${path} is a file, but a folder is expected`;
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === "ELOOP") return `${path} leads round in a circle of links`;
    // Something further up is no folder: that is found there.
    if (code === "ENOTDIR") return "absent";
    if (code !== "ENOENT") return `you may not look into ${dirname(path)}`;
    return lstatSync(path, {throwIfNoEntry: false}) ? `${path} is a link that leads nowhere` : "absent";
  }
}

/** On some systems `DIST` is `dist`: a folder is called as the disk calls it. A link keeps its own name. */
const inTrueLetters = (path: string): string =>
  lstatSync(path, {throwIfNoEntry: false})?.isDirectory() ? realpathSync.native(path) : path;

/**
 * The folder that a release's own link leads to: one beside it, named for it (without `made-` by earlier versions). Null
 * for somebody else's link.
 */
function folderInForce(link: string): string | null {
  const target = resolve(dirname(link), readlinkSync(link));
  const isBeside = dirname(target) === dirname(link) && basename(target).startsWith(basename(link));
  const isOwn = isBeside && /^\.(made-)?\d+-\d+$/.test(basename(target).slice(basename(link).length));
  return isOwn && lstatSync(target, {throwIfNoEntry: false})?.isDirectory() ? target : null;
}

function surroundings(path: string): readonly Standing[] {
  const above = dirname(path);
  if (above === path || path === projectFolder) return [];
  const isThere = lstatSync(above, {throwIfNoEntry: false})?.isDirectory();
  return [...(isThere ? [standingAt(above)] : []), ...surroundings(above)];
}

const standingAt = (path: string): Standing => ({
  path,
  folder: diskFolder(path),
  holds(name) {
    try {
      return lstatSync(join(path, name), {throwIfNoEntry: false}) !== undefined;
    } catch {
      // A folder that may not be looked into.
      return false;
    }
  }
});
