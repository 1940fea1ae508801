import type {Folder} from "../contract/folder.ts";
import {namesIn} from "./names-in.ts";

/** A folder within another, as a folder of its own: what is given it to read or write cannot reach outside. */
export function folderWithin(folder: Folder, path: string): Folder {
  const at = (below: string) => [...namesIn(path), ...namesIn(below)].join("/") || ".";
  return {
    list: (below) => folder.list(at(below)),
    size: (below) => folder.size(at(below)),
    read: (below) => folder.read(at(below)),
    readPart: (below, from, length) => folder.readPart(at(below), from, length),
    write: (below, content) => folder.write(at(below), content),
    remove: (below) => folder.remove(at(below)),
    move: (from, to) => folder.move(at(from), at(to))
  };
}
