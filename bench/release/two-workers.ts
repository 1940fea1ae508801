import {readFileSync} from "node:fs";
import {measuredProcess, type ProcessCost} from "../measured-process.ts";
import type {MadeUpFolder} from "./made-up-folder.ts";

/** The same four parts of the children counted one after another, and two at a time. */
export interface TwoWorkers {
  readonly one: ProcessCost;
  readonly two: ProcessCost;
  readonly whole: ProcessCost;
  readonly cells: number;
  /** Cells that the parts, put together, count otherwise than the whole. */
  readonly different: number;
}

const PARTS = 4;

/** Counts the folder whole and in parts, by one worker and by two, and compares the counts cell by cell. */
export async function twoWorkers({dir}: MadeUpFolder): Promise<TwoWorkers> {
  const countsOf = (name: string) => `${dir}-counts-${name}.json`;
  const count = (name: string, parts: number, workers: number) =>
    measuredProcess("release/programs/count-in-parts.ts", [dir, countsOf(name), `${parts}`, `${workers}`]);
  const whole = await count("whole", 1, 1);
  const one = await count("one", PARTS, 1);
  const two = await count("two", PARTS, 2);
  const single = readCounts(countsOf("whole"));
  const merged = readCounts(countsOf("two"));
  const ids = new Set([...single.keys(), ...merged.keys()]);
  return {
    one,
    two,
    whole,
    cells: ids.size,
    different: [...ids].filter((id) => single.get(id) !== merged.get(id)).length
  };
}

const readCounts = (file: string): Map<string, number> =>
  new Map(JSON.parse(readFileSync(file, "utf8")) as [string, number][]);
