import {lstat, readdir} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";

/** The kinds of things that are kept only for a time: the rows of `docs/retention.md`. */
export const KINDS = ["extracts", "keys", "witnesses", "restricted"] as const;
export type Kind = (typeof KINDS)[number];

/** Something on this disk that can be disposed of. */
export interface Disposable {
  readonly kind: Kind;
  readonly path: string;
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
 * Finds what can be disposed of: returns and service logs, including those that a stopped `anonymise` left; the key;
 * everything else in `private/` (witnesses that somebody wrote out to study them); the restricted edition.
 * A link counts as one file and is not followed. No file is opened.
 */
export async function disposables({dataDir, keyFile, projectRoot}: Places): Promise<readonly Disposable[]> {
  const data = resolve(dataDir);
  const key = resolve(keyFile);
  const stopped = (await namesIn(dirname(data))).filter((name) => isLeftBy(basename(data), name));
  const inPrivate = (await namesIn(join(projectRoot, "private"))).map((name) =>
    join(projectRoot, "private", name)
  );
  const isKey = (path: string) => path === key || path.endsWith(".key");
  const found: readonly (readonly [Kind, string])[] = [
    ["extracts", join(data, "returns")],
    ["extracts", join(data, "service")],
    ...stopped.map((name) => ["extracts", join(dirname(data), name)] as const),
    ...[...new Set([key, ...inPrivate.filter(isKey)])].map((path) => ["keys", path] as const),
    ...inPrivate.filter((path) => !isKey(path)).map((path) => ["witnesses", path] as const),
    ["restricted", join(projectRoot, "restricted")],
    ["restricted", join(projectRoot, "dist-restricted")]
  ];
  const sized = await Promise.all(
    found.map(async ([kind, path]) => {
      const size = await sizeOf(path);
      return size === null ? [] : [{kind, path, ...size}];
    })
  );
  return sized.flat();
}

/** `anonymise` writes beside its output, into `.name-` and six letters, and removes that unless it is killed. */
const isLeftBy = (folder: string, name: string): boolean =>
  name.startsWith(`.${folder}-`) && /^\w{6}$/.test(name.slice(folder.length + 2));

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
