import {readFileSync} from "node:fs";
import {join} from "node:path";
import {measuredProcess} from "../measured-process.ts";
import type {MadeUpFolder} from "./made-up-folder.ts";
import {splitByChild} from "./split-by-child.ts";

/** One process over all children against two, each with half of them. */
export interface TwoWorkers {
  readonly one: {readonly seconds: number; readonly megabytes: number};
  /** Seconds until both are done; megabytes of the larger. */
  readonly two: {readonly seconds: number; readonly megabytes: number};
  readonly cells: number;
  /** Cells that the two, added up, count otherwise than the one. */
  readonly different: number;
}

/** Counts the folder whole, then in two halves at the same time, and compares the counts cell by cell. */
export async function twoWorkers(folder: MadeUpFolder): Promise<TwoWorkers> {
  const countsOf = (dir: string) => `${dir}-counts.json`;
  const count = (dir: string) => measuredProcess("release/programs/count-once.ts", [dir, countsOf(dir)]);
  const halves = splitByChild(folder, 2);
  const one = await count(folder.dir);
  const both = await Promise.all(halves.map(count));
  const single = readCounts(countsOf(folder.dir));
  const merged = new Map<string, number>();
  for (const half of halves)
    for (const [id, value] of readCounts(countsOf(half))) merged.set(id, (merged.get(id) ?? 0) + value);
  const ids = new Set([...single.keys(), ...merged.keys()]);
  return {
    one,
    two: {
      seconds: Math.max(...both.map(({seconds}) => seconds)),
      megabytes: Math.max(...both.map(({megabytes}) => megabytes))
    },
    cells: ids.size,
    different: [...ids].filter((id) => (single.get(id) ?? 0) !== (merged.get(id) ?? 0)).length
  };
}

const readCounts = (file: string): Map<string, number> =>
  new Map(JSON.parse(readFileSync(join(file), "utf8")) as [string, number][]);
