import {readFileSync} from "node:fs";
import {measuredProcess, type ProcessCost} from "../measured-process.ts";
import type {MadeUpFolder} from "./made-up-folder.ts";

/** The same children counted at once, and piece by piece. */
export interface InPieces {
  readonly whole: ProcessCost;
  readonly pieces: ProcessCost;
  readonly cells: number;
  /** Cells that the pieces, put together, count otherwise than the whole. */
  readonly different: number;
}

const PIECES = 4;

/** Counts the folder whole and in pieces, and compares the counts cell by cell. */
export async function inPieces({dir}: MadeUpFolder): Promise<InPieces> {
  const count = async (pieces: number) => {
    const countsFile = `${dir}-counts-${pieces}.json`;
    const cost = await measuredProcess("release/programs/count-in-pieces.ts", [dir, countsFile, `${pieces}`]);
    return {cost, counts: readCounts(countsFile)};
  };
  const whole = await count(1);
  const pieces = await count(PIECES);
  const ids = [...new Set([...whole.counts.keys(), ...pieces.counts.keys()])];
  return {
    whole: whole.cost,
    pieces: pieces.cost,
    cells: ids.length,
    different: ids.filter((id) => whole.counts.get(id) !== pieces.counts.get(id)).length
  };
}

const readCounts = (file: string): Map<string, number> =>
  new Map(JSON.parse(readFileSync(file, "utf8")) as [string, number][]);
