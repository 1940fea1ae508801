import {createHash} from "node:crypto";
import {cpSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {MadeUpFolder} from "./made-up-folder.ts";

/**
 * Copies a data folder into `parts` folders, each child with all its rows in one of them. What is not about one
 * child goes to the first. A part's counts add up with the others' to those of the whole, since no child is in two.
 */
export function splitByChild(folder: MadeUpFolder, parts: number): readonly string[] {
  const dirs = Array.from({length: parts}, (_, part) => `${folder.dir}-part-${part}`);
  for (const dir of dirs) cpSync(folder.dir, dir, {recursive: true});
  for (const file of folder.files) {
    const [header = "", ...rows] = readFileSync(join(folder.dir, file), "utf8").trimEnd().split("\n");
    const aboutChildren = /^child,/i.test(header);
    dirs.forEach((dir, part) => {
      const mine = rows.filter((row) => (aboutChildren ? partOf(row, parts) : 0) === part);
      writeFileSync(join(dir, file), `${[header, ...mine].join("\n")}\n`);
    });
  }
  return dirs;
}

/** The id of the child stands first in a row. */
const partOf = (row: string, parts: number): number =>
  createHash("sha256")
    .update(row.slice(0, row.indexOf(",")))
    .digest()
    .readUInt16BE() % parts;
