import {lstat, readdir} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import {SSD_FOLDER} from "../read/ssd/ssd-tables.ts";

/** The kinds of things that are kept only for a time: the rows of `docs/retention.md`. */
export const KINDS = ["extracts", "keys", "witnesses", "restricted"] as const;
export type Kind = (typeof KINDS)[number];

/** Something on this disk that can be disposed of. */
export interface Disposable {
  readonly kind: Kind;
  readonly path: string;
  /** The folder that it lies in; what a link leads to elsewhere is not disposed of. */
  readonly within: string;
  readonly files: number;
  readonly bytes: number;
}

/** Where to look. */
export interface Places {
  readonly dataDir: string;
  /** The file with the key of the anonymised ids; nothing else in its folder is disposed of. */
  readonly keyFile: string;
  readonly projectRoot: string;
}

/**
 * Finds what can be disposed of: returns, service logs and the safeguarding dataset, including those that a stopped `anonymise` left; the key;
 * everything else in `private/` (witnesses that somebody wrote out to study them); the restricted edition,
 * including those that a stopped build left. A link counts as one file and is not followed. No file is opened.
 */
export async function disposables({dataDir, keyFile, projectRoot}: Places): Promise<readonly Disposable[]> {
  const data = resolve(dataDir);
  const key = resolve(keyFile);
  const stopped = await leftIn(dirname(data), `.${basename(data)}`);
  const unfinished = await leftIn(projectRoot, ".dist-restricted");
  const hidden = join(projectRoot, "private");
  const inPrivate = (await namesIn(hidden)).map((name) => join(hidden, name));
  const isKey = (path: string) => path === key || path.endsWith(".key");
  const keys = await filesAmong([...new Set([key, ...inPrivate.filter(isKey)])]);
  const found: readonly (readonly [kind: Kind, within: string, paths: readonly string[]])[] = [
    ["extracts", data, [join(data, "returns"), join(data, "service"), join(data, SSD_FOLDER)]],
    ["extracts", dirname(data), stopped],
    ...keys.map((path) => ["keys", dirname(path), [path]] as const),
    ["witnesses", hidden, inPrivate.filter((path) => !isKey(path))],
    ["restricted", projectRoot, [join(projectRoot, "restricted"), join(projectRoot, "dist-restricted")]],
    ["restricted", projectRoot, unfinished]
  ];
  const sized = await Promise.all(
    found.flatMap(([kind, within, paths]) =>
      paths.map(async (path) => {
        const size = await sizeOf(path);
        return size === null ? [] : [{kind, path, within, ...size}];
      })
    )
  );
  return sized.flat();
}

/** A key is a file: what is named as one and is a folder holds something else. */
async function filesAmong(paths: readonly string[]): Promise<readonly string[]> {
  const stats = await Promise.all(paths.map((path) => lstat(path).catch(() => null)));
  return paths.filter((_, index) => stats[index]?.isDirectory() === false);
}

/** What a run that was killed left in a folder, beside what it was making: `.council.made-aBcDeF`. */
async function leftIn(folder: string, name: string): Promise<readonly string[]> {
  const left = (await namesIn(folder)).filter((found) => found.startsWith(`${name}.made-`));
  return left.map((found) => join(folder, found));
}

const namesIn = (dir: string): Promise<string[]> => readdir(dir).catch(() => []);

/** How many files lie there and how large they are; null where there is nothing. */
async function sizeOf(path: string): Promise<Pick<Disposable, "files" | "bytes"> | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return {files: 1, bytes: found.size};
  const sizes = await Promise.all((await namesIn(path)).map((name) => sizeOf(join(path, name))));
  // A file may have been removed since the folder was listed.
  const inside = sizes.filter((size) => size !== null);
  return {
    files: inside.reduce((sum, {files}) => sum + files, 0),
    bytes: inside.reduce((sum, {bytes}) => sum + bytes, 0)
  };
}
