import type {Model} from "highs";
import {type Attacker, withAttacker} from "./attacker.ts";
import {type Cut, capacityCut} from "./capacity-cut.ts";
import {
  fullPattern,
  type LinearSystem,
  leastPattern,
  type Pattern,
  type ProtectionLevel
} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {agreesWith, type Table} from "./table.ts";

/** How long the search may go on. Never by the clock: the same input must give the same bytes. */
export interface SearchLimits {
  readonly rounds: number;
  readonly cuts: number;
  readonly nodes: number;
}

export interface SearchResult {
  /** Null when the limits came first. */
  readonly pattern: Pattern | null;
  /** No pattern that meets the levels costs less. */
  readonly lowerBound: number;
}

/**
 * The cheapest pattern that meets every level (linear form), by Benders decomposition: a master problem proposes
 * what to hide, the attacker answers each proposal with the cells it can narrow, and each answer becomes a cut.
 * First in fractions, which is quick and finds most cuts, then in whole cells.
 */
export function optimalPattern(
  highs: Solver,
  system: LinearSystem,
  levels: readonly ProtectionLevel[],
  {limits, pool}: {limits: SearchLimits; pool: Table[]}
): SearchResult {
  if (limits.rounds === 0) return {pattern: null, lowerBound: 0};
  const {cells} = system;
  const least = leastPattern(system);
  const full = fullPattern(system);
  const data = {
    numCols: cells.length,
    numRows: 0,
    colCost: cells.map((cell) => cell.cost),
    colLower: least,
    colUpper: full,
    rowLower: [],
    rowUpper: [],
    matrix: {format: "csr", numRows: 0, numCols: cells.length, starts: [0], indices: [], values: []}
  } as const;
  return highs.withModel({...data, colLower: [...least], colUpper: [...full]}, (master) => {
    master.options.set({output_flag: false, mip_rel_gap: 0, mip_max_nodes: limits.nodes});
    for (const cut of pairCuts(system, levels)) addCut(highs, master, cut);
    return withAttacker(highs, system, full, (attacker) => {
      let cuts = 0;
      let integer = false;
      let lowerBound = 0;
      for (let round = 0; round < limits.rounds && cuts < limits.cuts; round++) {
        master.run();
        if (master.getModelStatus() !== highs.constants.modelStatus.optimal) break;
        const proposal = master.getSolution().colValue.map((share) => (integer ? Math.round(share) : share));
        lowerBound = master.getObjectiveValue();
        const answers = violated(system, levels, attacker, proposal, pool);
        for (const cut of answers) addCut(highs, master, cut);
        cuts += answers.length;
        if (answers.length > 0) continue;
        if (integer) return {pattern: Uint8Array.from(proposal), lowerBound};
        integer = true;
        cells.forEach((_, index) => {
          master.changeColIntegrality(index, highs.constants.variableType.integer);
        });
      }
      return {pattern: null, lowerBound};
    });
  });
}

function addCut(highs: Solver, master: Model, {cells, weights, least}: Cut): void {
  master.addRow(least, highs.infinity, {indices: [...cells], values: [...weights]});
}

/** A hidden cell alone in its sum is exact: each sum over a cell with a level has another hidden one. */
function pairCuts(system: LinearSystem, levels: readonly ProtectionLevel[]): Cut[] {
  const toProtect = new Set(levels.map((level) => level.cell));
  return system.relations
    .filter((relation) => relation.low === relation.high)
    .flatMap(({terms}) =>
      terms
        .filter((term) => toProtect.has(term.cell))
        .map((term) => terms.map(({cell}) => cell).filter((cell) => cell !== term.cell))
        .map((others) => ({cells: others, weights: others.map(() => 1), least: 1}))
    );
}

/** The attacker's answer to a proposal: one cut for each level that it defeats. What it fails to defeat joins `pool`. */
function violated(
  system: LinearSystem,
  levels: readonly ProtectionLevel[],
  attacker: Attacker,
  proposal: Float64Array,
  pool: Table[]
): Cut[] {
  const shares = proposal.map((share) => Math.min(1, Math.max(0, share)));
  shares.forEach((share, index) => {
    attacker.loosen(index, share);
  });
  const pattern = Uint8Array.from(shares, (share) => (share >= 1 ? 1 : 0));
  const proofs = pool.filter((table) => agreesWith(system, pattern, table));
  const cuts: Cut[] = [];
  for (const {cell, low, high} of levels) {
    const truth = system.cells[cell]?.value ?? 0;
    for (const direction of [1, -1] as const) {
      const distance = direction > 0 ? high - truth : truth - low;
      const proven = proofs.some((table) => direction * ((table[cell] ?? truth) - truth) >= distance);
      if (distance <= 0 || proven) continue;
      const {reach, prices, table} = attacker.furthest(cell, direction);
      if (direction * (reach - truth) >= distance - 1e-6) {
        const whole = table();
        if (whole) pool.push(whole);
        if (whole && agreesWith(system, pattern, whole)) proofs.push(whole);
        continue;
      }
      const cut = capacityCut(system, prices, {cell, direction, distance});
      if (!cut) continue;
      const met = cut.cells.reduce((sum, index, k) => sum + (cut.weights[k] ?? 0) * (shares[index] ?? 0), 0);
      if (met < cut.least - 1e-6) cuts.push(cut);
    }
  }
  return cuts;
}
