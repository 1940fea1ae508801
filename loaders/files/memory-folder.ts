import type {Entry, Folder} from "../contract/folder.ts";
import {namesIn} from "./names-in.ts";

/** A folder in memory that begins with these files, by path. A folder in it exists as long as a file lies in it. */
export function memoryFolder(files: Iterable<readonly [string, Uint8Array | string]> = []): Folder {
  const contents = new Map<string, Uint8Array>();
  const folder: Folder = {
    list(path) {
      const start = startOf(path);
      const found = new Map<string, Entry>();
      for (const file of contents.keys()) {
        if (!file.startsWith(start)) continue;
        const below = file.slice(start.length);
        const isFolder = below.includes("/");
        const name = isFolder ? below.slice(0, below.indexOf("/")) : below;
        found.set(name, {name, isFolder});
      }
      if (found.size === 0 && start !== "") return null;
      return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    size: (path) => contents.get(fileAt(path))?.length ?? null,
    read: (path) => contents.get(fileAt(path)) ?? null,
    readPart(path, from, length) {
      const bytes = contents.get(fileAt(path));
      if (bytes === undefined) throw new Error(`There is no file ${path}.`);
      return bytes.subarray(from, from + length);
    },
    write(path, content) {
      const file = fileAt(path);
      const names = namesIn(path);
      if (isFolder(file) || names.some((_, index) => contents.has(names.slice(0, index).join("/"))))
        throw new Error(`There is a folder at ${path}, or a file on the way to it.`);
      contents.set(file, typeof content === "string" ? new TextEncoder().encode(content) : content.slice());
    },
    remove(path) {
      const start = startOf(path);
      for (const file of [...contents.keys()])
        if (`${file}/` === start || file.startsWith(start)) contents.delete(file);
    },
    move(from, to) {
      const [start, target] = [startOf(from), fileAt(to)];
      const moved = [...contents].filter(([file]) => `${file}/` === start || file.startsWith(start));
      if (moved.length === 0) throw new Error(`There is nothing at ${from}.`);
      if (isFolder(target)) throw new Error(`There is a folder at ${to}.`);
      folder.remove(from);
      for (const [file, bytes] of moved)
        contents.set(`${target}${`${file}/`.slice(start.length - 1, -1)}`, bytes);
    }
  };
  const isFolder = (file: string) => [...contents.keys()].some((other) => other.startsWith(`${file}/`));
  for (const [path, content] of files) folder.write(path, content);
  return folder;
}

const fileAt = (path: string): string => namesIn(path).join("/");

/** What the paths of all files in a folder begin with. */
const startOf = (path: string): string =>
  namesIn(path)
    .map((name) => `${name}/`)
    .join("");
