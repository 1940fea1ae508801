import {mkdirSync, readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {measuredProcess, type ProcessCost} from "../measured-process.ts";
import type {Comparison} from "../results.ts";
import type {MadeUpFolder} from "./made-up-folder.ts";

/** The same children counted by one process, and in parts by several. */
export interface InParts {
  readonly comparison: Comparison;
  /** By a process for each processor. */
  readonly byProcesses: Taken;
  readonly cells: number;
  /** Cells that the tallies, added up, count otherwise than one process. */
  readonly different: number;
}

/** What some processes took together: until the last was done, of all processors, and the memory of the largest. */
export type Taken = Readonly<Record<"seconds" | "processor" | "megabytes", number>>;

const run = (program: string, args: readonly string[]): Promise<ProcessCost> =>
  measuredProcess(`release/programs/${program}`, args);

/**
 * Counts a folder in one process; in a process for each processor, a part each; and in as many at a time with eight
 * parts each, which shows what passing over the rows of the others costs. Compares the counts cell by cell.
 */
export async function inParts(folder: MadeUpFolder): Promise<InParts> {
  const processes = availableParallelism();
  const whole = countsFile(folder, "whole");
  const one = await taken([() => run("count-whole.ts", [folder.dir, whole])], 1);
  const [few, fewCounts] = await counted(folder, processes, processes);
  const [many, manyCounts] = await counted(folder, 8 * processes, processes);
  const expected = countsIn(whole);
  const found = [countsIn(fewCounts), countsIn(manyCounts)];
  const ids = [...new Set([expected, ...found].flatMap((counts) => [...counts.keys()]))];
  const different = ids.filter((id) => found.some((counts) => counts.get(id) !== expected.get(id))).length;
  return {
    byProcesses: few,
    cells: ids.length,
    different,
    comparison: {
      title: `Counting in parts, at ${folder.scale} times Thurrock's children`,
      note: `Reading, checking and counting ${folder.rows.toLocaleString("en-GB")} rows: by one process, piece by piece; and by ${processes} at a time, each with a part as \`--part\` gives it, until their tallies are added up. Memory is that of the largest process. Of ${ids.length.toLocaleString("en-GB")} counts and means, ${different.toLocaleString("en-GB")} differ from those of one process.`,
      base: "one process",
      columns: [
        {id: "seconds", label: "until done", unit: "seconds"},
        {id: "processor", label: "processor time", unit: "seconds"},
        {id: "megabytes", label: "memory", unit: "megabytes"}
      ],
      rows: [
        {name: "one process", figures: one},
        {name: `${processes} parts`, figures: few},
        {name: `${8 * processes} parts`, figures: many}
      ]
    }
  };
}

/** Counts every part, some at a time, and adds their tallies up; gives the file with the counts as well. */
async function counted(folder: MadeUpFolder, parts: number, atOnce: number): Promise<[Taken, string]> {
  const tallies = `${folder.dir}-tallies-${parts}`;
  mkdirSync(tallies);
  const counts = countsFile(folder, `${parts}`);
  const counting = Array.from(
    {length: parts},
    (_, part) => () => run("tally-part.ts", [folder.dir, `${part + 1}/${parts}`, `${part}.tally`, tallies])
  );
  const split = await taken(counting, atOnce);
  const adding = await taken([() => run("add-up.ts", [folder.dir, tallies, counts])], 1);
  const sum: Taken = {
    seconds: split.seconds + adding.seconds,
    processor: split.processor + adding.processor,
    megabytes: Math.max(split.megabytes, adding.megabytes)
  };
  return [sum, counts];
}

/** Runs some processes, so many at a time. */
async function taken(processes: readonly (() => Promise<ProcessCost>)[], atOnce: number): Promise<Taken> {
  const start = performance.now();
  const waiting = [...processes];
  const costs: ProcessCost[] = [];
  const workOff = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) costs.push(await next());
  };
  await Promise.all(Array.from({length: atOnce}, workOff));
  return {
    seconds: (performance.now() - start) / 1000,
    processor: costs.reduce((sum, {processor}) => sum + processor, 0),
    megabytes: Math.max(...costs.map(({megabytes}) => megabytes))
  };
}

const countsFile = ({dir}: MadeUpFolder, name: string): string => `${dir}-counts-${name}.json`;

const countsIn = (file: string): Map<string, number> =>
  new Map(JSON.parse(readFileSync(file, "utf8")) as [string, number][]);
