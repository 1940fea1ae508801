// Framework takes most of a build to make a frame, and makes the same one again from the same sources. So a frame is kept
// under a hash of whatever it is made from: where one byte of that is different, the name is, and nothing is found.
import {createHash} from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";

/** What a frame is made from besides the modules of `src`; `npm ci` writes the last of them as it installs. */
const MADE_FROM = [
  "loaders",
  "scripts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json"
];

/** How many frames are kept: an edition and a path or two. */
const KEPT = 4;

/**
 * A hash of everything that decides what Framework makes: the sources, the packages, the version of Node, and how it is
 * asked.
 *
 * @param root the project's folder
 * @param isModule whether a frame is made from this file of `src`, by its path from there
 * @param asked the edition and the path that the site will live under
 */
export function frameKey(
  root: string,
  isModule: (path: string) => boolean,
  asked: Readonly<Record<string, string>>
): string {
  const hash = createHash("sha256");
  const add = (name: string, bytes: Uint8Array | string): void => {
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  };
  add("node", `${process.version} ${process.platform} ${process.arch} ${process.env.NODE_ENV}`);
  add("asked", JSON.stringify(asked));
  const sources = join(root, "src");
  for (const path of filesIn(sources, isModule)) add(`src/${path}`, readFileSync(join(sources, path)));
  for (const name of MADE_FROM) {
    const place = join(root, name);
    if (!existsSync(place)) continue;
    const paths = statSync(place).isDirectory() ? filesIn(place).map((path) => join(name, path)) : [name];
    for (const path of paths) add(path, readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/** Copies the frame kept under a key to a new folder. False where none is, or not one whole and unharmed. */
export function takeFrame(kept: string, key: string, to: string): boolean {
  try {
    const hashes: unknown = JSON.parse(readFileSync(join(kept, key, "hashes.json"), "utf8"));
    cpSync(join(kept, key, "site"), to, {recursive: true, preserveTimestamps: true});
    if (JSON.stringify(hashesOf(to)) === JSON.stringify(hashes)) return true;
  } catch {
    // None is kept, or another build has just taken it away: it is made anew.
  }
  rmSync(to, {recursive: true, force: true});
  rmSync(join(kept, key), {recursive: true, force: true});
  return false;
}

/** Keeps a copy of a frame that was just made, and lets the oldest of many go. Where it cannot, nothing is kept. */
export function keepFrame(kept: string, key: string, frame: string): void {
  try {
    mkdirSync(kept, {recursive: true});
    const fresh = mkdtempSync(join(kept, "fresh-"));
    cpSync(frame, join(fresh, "site"), {recursive: true, preserveTimestamps: true});
    writeFileSync(join(fresh, "hashes.json"), JSON.stringify(hashesOf(join(fresh, "site"))));
    // It appears whole or not at all. Where another build has just kept the same, this one is let go in its turn.
    if (!existsSync(join(kept, key))) renameSync(fresh, join(kept, key));
    const byAge = readdirSync(kept)
      .map((name) => ({name, time: statSync(join(kept, name)).mtimeMs}))
      .sort((one, other) => other.time - one.time);
    for (const {name} of byAge.slice(KEPT)) rmSync(join(kept, name), {recursive: true, force: true});
  } catch {
    // A full disk, or another build at the same: the frame was made all the same, and the next build makes it again.
  }
}

const hashesOf = (folder: string): readonly (readonly [string, string])[] =>
  filesIn(folder).map((path) => [
    path,
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex")
  ]);

/** Paths of all files below a folder, in one order everywhere. Folders and what links lead to are no files. */
function filesIn(folder: string, isWanted: (path: string) => boolean = () => true): readonly string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry): readonly string[] => {
      if (!isWanted(entry.name) && entry.isFile()) return [];
      if (entry.isFile()) return [entry.name];
      if (!entry.isDirectory()) return [];
      return filesIn(join(folder, entry.name), (path) => isWanted(join(entry.name, path))).map((path) =>
        join(entry.name, path)
      );
    })
    .sort();
}
