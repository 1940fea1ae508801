import type {Entry, Folder} from "../contract/folder.ts";
import {memoryFolder} from "./memory-folder.ts";

/** A folder with more files in it that are in memory alone. Whatever is written goes to the folder itself. */
export function folderWithFiles(folder: Folder, files: ReadonlyMap<string, string>): Folder {
  const more = memoryFolder(files);
  return {
    list(path) {
      const [own, added] = [folder.list(path), more.list(path)];
      if (own === null || added === null) return own ?? added;
      const byName = new Map<string, Entry>([...own, ...added].map((entry) => [entry.name, entry]));
      return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    size: (path) => more.size(path) ?? folder.size(path),
    read: (path) => more.read(path) ?? folder.read(path),
    readPart: (path, from, length) => (more.size(path) === null ? folder : more).readPart(path, from, length),
    write: (path, content) => folder.write(path, content),
    remove: (path) => folder.remove(path),
    move: (from, to) => folder.move(from, to)
  };
}
