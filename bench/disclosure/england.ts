import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {measuredProcess} from "../measured-process.ts";
import type {Comparison, Goal} from "../results.ts";
import {figureOf} from "../results.ts";
import {COUNCILS} from "./made-up-council.ts";

/** At the same time, on as many processors. */
const PROCESSES = 2;

interface Protected {
  readonly processorSeconds: number;
  readonly cells: number;
  readonly hidden: number;
  readonly attacked: number;
  readonly proven: number;
}

/** England's 152 authorities through the gate by the heuristic alone: every hidden count is audited and proven as ever. */
export async function england(say: (line: string) => void): Promise<Comparison> {
  const rows = [];
  for (const years of [1, 5]) {
    const name = years === 1 ? "one year" : `${years} years`;
    say(`  ${COUNCILS} councils, ${name}`);
    const parts = await Promise.all(
      Array.from({length: PROCESSES}, (_, first) =>
        measuredProcess<Protected>("disclosure/programs/protect-councils.ts", [
          join(projectRoot, "data"),
          ...[years, first, PROCESSES].map(String)
        ])
      )
    );
    const sum = (figure: keyof Protected) => parts.reduce((total, part) => total + part[figure], 0);
    const most = (figure: "seconds" | "megabytes") => Math.max(...parts.map((part) => part[figure]));
    rows.push({
      name,
      figures: {
        cells: sum("cells"),
        hidden: sum("hidden"),
        attacked: sum("attacked"),
        proven: sum("proven"),
        processorSeconds: sum("processorSeconds"),
        seconds: most("seconds"),
        megabytes: most("megabytes")
      }
    });
  }
  return {
    title: `England’s ${COUNCILS} authorities`,
    note: `Made-up councils of 35 to 2,050 children, drawn from those that ship, each with every table of the catalogue and protected by the heuristic alone, in ${PROCESSES} processes. Reading and counting are not in the time; the audit and the proofs are. Memory is of one process.`,
    base: null,
    columns: [
      {id: "cells", label: "cells", unit: "count"},
      {id: "hidden", label: "hidden", unit: "count"},
      {id: "attacked", label: "attacked", unit: "count"},
      {id: "proven", label: "proven", unit: "count"},
      {id: "processorSeconds", label: "processor time", unit: "seconds"},
      {id: "seconds", label: "took", unit: "seconds"},
      {id: "megabytes", label: "memory", unit: "megabytes"}
    ],
    rows
  };
}

/** Five minutes for a year of England. */
export function englandGoal(comparison: Comparison): Goal {
  const of = (column: string) => figureOf(comparison, "one year", column) ?? Number.NaN;
  return {
    goal: "England’s 152 authorities within five minutes, all proven",
    measured: `${Math.round(of("seconds"))} seconds; ${of("proven")} of ${of("attacked")} proven`,
    met: of("seconds") < 300 && of("proven") === of("attacked"),
    limit: "the heuristic’s linear programmes, one after the other"
  };
}
