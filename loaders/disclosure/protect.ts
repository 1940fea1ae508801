import {type Audited, audit} from "./audit.ts";
import {cheapestFlow} from "./cheapest-flow.ts";
import {cleanUp} from "./clean-up.ts";
import {fullPattern, type LinearSystem, type Need, type Pattern, patternCost} from "./linear-system.ts";
import {optimalPattern, type SearchLimits} from "./optimal-pattern.ts";
import type {Solver} from "./solver.ts";
import {agreesWith, type Table} from "./table.ts";

/** How a connected part of the release is protected, and the proof of it. */
export interface Protection {
  readonly pattern: Pattern;
  /** One for each need that can be met, and one for each cell hidden only to protect others. */
  readonly audited: readonly Audited[];
  /** Needs that no pattern can meet in full, and how far they go when all is hidden that may be. */
  readonly unattainable: readonly Audited[];
  readonly cost: number;
  /** No pattern costs less; equal to `cost` where the optimum was proven. */
  readonly lowerBound: number;
}

/** Generous for one authority; a system that needs more is left to the heuristic. */
export const SEARCH_LIMITS: SearchLimits = {rounds: 400, cuts: 20_000, nodes: 20_000};

/** How often a pattern that fails its audit is widened before it is given up. */
const REPAIRS = 5;

/**
 * Chooses what to hide in one connected system: the optimum where the search reaches it, else the heuristic's
 * pattern. Either way the audit has the last word, by whole tables, also over cells hidden only to protect
 * others: none may be exact or known to be few.
 */
export function protect(
  highs: Solver,
  system: LinearSystem,
  limits: SearchLimits = SEARCH_LIMITS
): Protection {
  const {needs, unattainable} = attainable(highs, system);
  const pool: Table[] = [];
  const quick = cleanUp(highs, system, cheapestFlow(highs, system, needs, {pool}), needs, pool);
  const {pattern: best, lowerBound} = optimalPattern(highs, system, needs, {limits, pool});
  const chosen = settle(highs, system, best ?? quick, needs, pool);
  return {...chosen, unattainable, cost: patternCost(system, chosen.pattern), lowerBound};
}

/** Each need cut down to what can be had with everything hidden that may be. */
function attainable(highs: Solver, system: LinearSystem): {needs: Need[]; unattainable: Audited[]} {
  const all = audit(highs, system, fullPattern(system), system.needs, []);
  const needs = all.map(({need, low, high}) => ({
    cell: need.cell,
    low: Math.max(low, need.low),
    high: Math.min(high, need.high)
  }));
  return {
    needs: needs.filter((need) => need.low < need.high),
    unattainable: all.filter(({met}) => !met)
  };
}

/**
 * Audits a pattern until nothing is left to complain of: a cell hidden only to protect others that turns out to
 * be exact is shown, which tells nobody anything new; one that could only be few is helped by hiding more.
 */
function settle(
  highs: Solver,
  system: LinearSystem,
  start: Pattern,
  needs: readonly Need[],
  pool: Table[]
): {pattern: Pattern; audited: Audited[]} {
  let pattern: Pattern = Uint8Array.from(start);
  for (let repair = 0; ; repair++) {
    const proofs = pool.filter((table) => agreesWith(system, pattern, table));
    const asked = audit(highs, system, pattern, needs, proofs);
    const bystanders = auditBystanders(highs, system, pattern, needs, proofs);
    const audited = [...asked, ...bystanders];
    const failed = audited.filter(({met}) => !met);
    if (failed.length === 0 || repair === REPAIRS) return {pattern, audited};
    const exact = bystanders.filter(
      (one) => one.low === one.high && system.cells[one.need.cell]?.role === "open"
    );
    for (const {need} of exact) pattern[need.cell] = 0;
    const narrow = failed.filter((one) => !exact.includes(one)).map(({need}) => need);
    pattern = cheapestFlow(highs, system, narrow, {start: pattern, pool});
  }
}

/**
 * Attacks the published cells that are hidden only to protect others. A zero must look as if it could be any
 * small number, or hiding it says "few"; any other must be movable at all, up or else down.
 */
function auditBystanders(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  needs: readonly Need[],
  pool: Table[]
): Audited[] {
  const named = new Set(needs.map((need) => need.cell));
  const up: Need[] = [];
  system.cells.forEach(({value, published}, cell) => {
    if (pattern[cell] && published && !named.has(cell))
      up.push({cell, low: value, high: value === 0 ? system.threshold : value + 1});
  });
  const upwards = audit(highs, system, pattern, up, pool);
  const stuck = upwards.filter(({met, need}) => !met && need.low > 0);
  const down = stuck.map(({need}) => ({cell: need.cell, low: need.low - 1, high: need.low}));
  const downwards = new Map(
    audit(highs, system, pattern, down, pool).map((audited) => [audited.need.cell, audited])
  );
  return upwards.map((audited) => downwards.get(audited.need.cell) ?? audited);
}
