import {availableParallelism} from "node:os";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {measuredProcess, type ProcessCost} from "../measured-process.ts";
import type {Comparison, ComparisonRow, Goal} from "../results.ts";
import {figureOf} from "../results.ts";
import {written} from "../written.ts";
import {COUNCILS} from "./made-up-council.ts";

interface Protected extends ProcessCost {
  readonly processorSeconds: number;
  readonly cells: number;
  readonly hidden: number;
  readonly attacked: number;
  readonly proven: number;
  readonly refused: number;
}

const ROWS = [
  {name: "one year", years: 1},
  {name: "five years", years: 5}
] as const;

/** How often a line says how far it is. */
const COUNCILS_A_LINE = 38;

/** England's 152 authorities through the gate by the heuristic alone: every hidden count is audited and proven as ever. */
export async function england(say: (line: string) => void): Promise<Comparison> {
  const processes = availableParallelism();
  const rows = [];
  for (const {name, years} of ROWS) rows.push(await protectAll(name, years, processes, say));
  return {
    title: `England’s ${COUNCILS} authorities`,
    note: `Made-up councils as large as the Department says that the real ones were in March 2019, from 20 children to 2,115, drawn from those that ship. Each has every table of the catalogue and is protected by the heuristic alone; ${processes} processes share them. Reading and counting are not in the time; choosing, the audit and the proofs are. A council is refused where it has so few children that nothing protects them. Memory is of one process, with a whole council in it.`,
    base: null,
    columns: [
      {id: "cells", label: "cells", unit: "count"},
      {id: "hidden", label: "hidden", unit: "count"},
      {id: "attacked", label: "attacked", unit: "count"},
      {id: "proven", label: "proven", unit: "count"},
      {id: "refused", label: "councils refused", unit: "count"},
      {id: "processorSeconds", label: "processor time", unit: "seconds"},
      {id: "seconds", label: "took", unit: "seconds"},
      {id: "megabytes", label: "memory", unit: "megabytes"}
    ],
    rows
  };
}

async function protectAll(
  name: string,
  years: number,
  processes: number,
  say: (line: string) => void
): Promise<ComparisonRow> {
  say(`  ${COUNCILS} councils, ${name}`);
  let done = 0;
  const onCouncil = () => {
    done += 1;
    if (done % COUNCILS_A_LINE === 0) say(`    ${done} of ${COUNCILS}`);
  };
  // Each process takes one council in so many, so that all have small councils and large ones.
  const shares = Array.from({length: processes}, (_, first) =>
    measuredProcess<Protected>(
      "disclosure/programs/protect-councils.ts",
      [join(projectRoot, "data"), ...[years, first, processes].map(String)],
      onCouncil
    )
  );
  const parts = await Promise.all(shares);
  const sum = (figure: keyof Protected) => parts.reduce((total, part) => total + part[figure], 0);
  return {
    name,
    figures: {
      cells: sum("cells"),
      hidden: sum("hidden"),
      attacked: sum("attacked"),
      proven: sum("proven"),
      refused: sum("refused"),
      processorSeconds: sum("processorSeconds"),
      seconds: Math.max(...parts.map(({seconds}) => seconds)),
      megabytes: Math.max(...parts.map(({megabytes}) => megabytes))
    }
  };
}

/** Five minutes for England, a year of it and five. */
export function englandGoals(comparison: Comparison): readonly Goal[] {
  return ROWS.map(({name}) => {
    const of = (column: string) => figureOf(comparison, name, column) ?? Number.NaN;
    const inWords = (column: string) => written(of(column), "count");
    return {
      goal: `England’s ${COUNCILS} authorities within five minutes, ${name}, all that is published proven`,
      measured: `${written(of("seconds"), "seconds")}; ${inWords("proven")} of ${inWords("attacked")} proven; councils refused: ${inWords("refused")}`,
      met: of("seconds") < 300 && of("proven") === of("attacked"),
      limit: "the heuristic’s linear programmes, one after the other; more processors take more councils"
    };
  });
}
