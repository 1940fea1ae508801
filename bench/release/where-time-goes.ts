import {measuredProcess, type ProcessCost} from "../measured-process.ts";
import type {Comparison} from "../results.ts";
import type {SizeMeasured} from "./release.ts";

/** Seconds that each step of counting takes of a whole folder, in one thread. */
interface Stages extends ProcessCost {
  readonly reading: number;
  readonly deciding: number;
  readonly checking: number;
  readonly counting: number;
}

/** How the time of one size is shared between the steps, and what DuckDB-WASM takes to read the same files. */
export async function whereTimeGoes({folder, duckdb}: SizeMeasured): Promise<Comparison> {
  const stages = await measuredProcess<Stages>("release/programs/time-in-stages.ts", [folder.dir]);
  const {seconds, reading, deciding, checking, counting} = stages;
  const row = (name: string, taken: number) => ({
    name,
    figures: {seconds: taken, perMillion: (1e6 * taken) / folder.rows}
  });
  return {
    title: `Where the time goes, at ${folder.scale} times Thurrock's children`,
    note: "One thread, the folder whole. The last row is the floor of the first: DuckDB-WASM reading every cell of the same files, in one thread too.",
    base: "all",
    columns: [
      {id: "seconds", label: "until done", unit: "seconds"},
      {id: "perMillion", label: "a million rows", unit: "seconds"}
    ],
    rows: [
      row("all", seconds),
      row("reading rows, cell by cell", reading),
      row("deciding about each child", deciding),
      row("checking the rules of the return", checking),
      row("counting into every table", counting),
      row("DuckDB-WASM, reading with no work", duckdb.seconds)
    ]
  };
}
