import type {Folder} from "../contract/folder.ts";
import {folderWithin} from "./folder-within.ts";
import {isOwn, MARK_FILE, type Made, madeIn} from "./made-here.ts";

/** What systems leave in any folder that is looked at. */
const LEFT_BY_SYSTEMS = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * The files in a folder that this program did not make: whatever `made` does not list, but for compressed copies of what
 * it does, and for papers printed into a folder of their own. A link, a pipe or a device is a stranger too.
 */
export function strangersIn(folder: Folder, made: Made): readonly string[] {
  const isOurs = (path: string): boolean => {
    const original = path.replace(/\.(gz|br)$/, "");
    if (original === MARK_FILE || isOwn(folder, made, path)) return true;
    return original !== path && made.files.has(original);
  };
  const within = (path: string): readonly string[] =>
    (folder.list(path) ?? []).flatMap(({name, isFolder}) => {
      const at = path === "." ? name : `${path}/${name}`;
      if (!isFolder) return isOurs(at) || LEFT_BY_SYSTEMS.has(name) ? [] : [at];
      const inside = folderWithin(folder, at);
      const papers = madeIn(inside);
      if (papers?.kind !== "papers") return within(at);
      return strangersIn(inside, papers).map((stranger) => `${at}/${stranger}`);
    });
  return within(".");
}
