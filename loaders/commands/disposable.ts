import {lstat, readdir} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";

/** The kinds of things that are kept for a time only: the rows of `docs/retention.md`. */
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
  /** The key of the anonymised ids, as `anonymise` was told; the folder it lies in is not looked at otherwise. */
  readonly keyFile: string;
  readonly projectRoot: string;
}

/**
 * Finds what can be disposed of: returns and service logs, also those of an `anonymise` that was stopped halfway; the
 * key; what else lies in `private/` (witnesses, where somebody wrote them out to study them); the restricted edition.
 * A link is one file and is not followed. Opens nothing.
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
  const inside = await Promise.all((await namesIn(path)).map((name) => sizeOf(join(path, name))));
  return inside.reduce<Pick<Disposable, "files" | "bytes">>(
    (sum, one) => ({files: sum.files + (one?.files ?? 0), bytes: sum.bytes + (one?.bytes ?? 0)}),
    {files: 0, bytes: 0}
  );
}
