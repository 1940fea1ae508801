import type {Model, ModelData} from "highs";
import {withAttacker} from "./attacker.ts";
import type {Cut} from "./capacity-cut.ts";
import {cutsAgainst} from "./cuts-against.ts";
import {
  fullPattern,
  type LinearSystem,
  leastPattern,
  type Pattern,
  type ProtectionLevel
} from "./linear-system.ts";
import {pairCuts} from "./pair-cuts.ts";
import type {Solver} from "./solver.ts";
import type {Suppression} from "./suppression.ts";

/** How long the search may go on. Never by the clock: the same input must give the same bytes. */
export interface SearchLimits {
  readonly rounds: number;
  readonly cuts: number;
  readonly nodes: number;
}

export interface SearchResult {
  /** Null when a limit ended the search. */
  readonly pattern: Pattern | null;
  /** No pattern that meets the levels costs less. */
  readonly lowerBound: number;
}

/**
 * The cheapest pattern that meets every level (linear form), by Benders decomposition. A master problem proposes what
 * to hide, the attacker answers each proposal with the cells that it can narrow, and each answer becomes a cut. The
 * search begins with fractions of cells, which is quick and finds most cuts, and ends with whole cells. It leaves the
 * suppression with some pattern or other, and with the tables that it has found.
 */
export function optimalPattern(
  suppression: Suppression,
  levels: readonly ProtectionLevel[],
  limits: SearchLimits
): SearchResult {
  if (limits.rounds === 0) return {pattern: null, lowerBound: 0};
  const {highs, system} = suppression;
  return highs.withModel(masterProblem(system), (master) => {
    master.options.set({output_flag: false, mip_rel_gap: 0, mip_max_nodes: limits.nodes});
    for (const cut of pairCuts(system, levels)) addCut(highs, master, cut);
    return withAttacker(suppression, (attacker) => {
      let cuts = 0;
      let wholeCells = false;
      let lowerBound = 0;
      for (let round = 0; round < limits.rounds && cuts < limits.cuts; round++) {
        master.run();
        if (master.getModelStatus() !== highs.constants.modelStatus.optimal) break;
        const proposal = master
          .getSolution()
          .colValue.map((share) => (wholeCells ? Math.round(share) : share));
        lowerBound = master.getObjectiveValue();
        const answers = cutsAgainst(proposal, attacker, levels);
        for (const cut of answers) addCut(highs, master, cut);
        cuts += answers.length;
        if (answers.length > 0) continue;
        if (wholeCells) return {pattern: Uint8Array.from(proposal), lowerBound};
        wholeCells = true;
        askForWholeCells(highs, master, system);
      }
      return {pattern: null, lowerBound};
    });
  });
}

/** The least cost of hiding, with a variable for each cell and no cut yet. */
const masterProblem = (system: LinearSystem): ModelData => ({
  numCols: system.cells.length,
  numRows: 0,
  colCost: system.cells.map(({cost}) => cost),
  colLower: [...leastPattern(system)],
  colUpper: [...fullPattern(system)],
  rowLower: [],
  rowUpper: [],
  matrix: {format: "csr", numRows: 0, numCols: system.cells.length, starts: [0], indices: [], values: []}
});

function askForWholeCells(highs: Solver, master: Model, {cells}: LinearSystem): void {
  for (const cell of cells.keys()) master.changeColIntegrality(cell, highs.constants.variableType.integer);
}

function addCut(highs: Solver, master: Model, {cells, weights, least}: Cut): void {
  master.addRow(least, highs.infinity, {indices: [...cells], values: [...weights]});
}
