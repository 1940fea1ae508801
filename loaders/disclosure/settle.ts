import {attainable, needsLeft} from "./attainable.ts";
import {type Audited, audit} from "./audit.ts";
import {cheapestFlow} from "./cheapest-flow.ts";
import type {LinearSystem, Need, Pattern} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {agreesWith, type Table} from "./table.ts";

/** A pattern with its audit. */
export interface Settled {
  readonly pattern: Pattern;
  /** One for each need that can be met, and one for each cell hidden only to protect others. */
  readonly audited: readonly Audited[];
  /** Needs that no pattern can meet in full, and how far they go when all is hidden that may be. */
  readonly unattainable: readonly Audited[];
}

/** How often a pattern that fails its audit is widened before it is given up. */
const REPAIRS = 8;

/**
 * Audits a pattern until nothing is left to complain of. A cell hidden only to protect others that turns out to
 * be exact is shown, which tells nobody anything new; one that could only be few is helped by hiding more; a need
 * that the system does not allow is cut down to what it does.
 */
export function settle(highs: Solver, system: LinearSystem, start: Pattern): Settled {
  let pattern: Pattern = Uint8Array.from(start);
  let needs = system.needs;
  const unattainable: Audited[] = [];
  const pool: Table[] = [];
  for (let repair = 0; ; repair++) {
    const proofs = pool.filter((table) => agreesWith(system, pattern, table));
    const asked = audit(highs, system, pattern, needs, proofs);
    const bystanders = auditBystanders(highs, system, pattern, needs, proofs);
    const audited = [...asked, ...bystanders];
    const failed = audited.filter(({met}) => !met);
    if (failed.length === 0 || repair === REPAIRS) return {pattern, audited, unattainable};

    const cut = attainable(
      highs,
      system,
      asked.filter(({met}) => !met).map(({need}) => need)
    );
    for (const {audited: best} of cut) if (!best.met) unattainable.push(best);
    const cells = new Set(cut.map(({audited: best}) => best.need.cell));
    needs = [...needs.filter(({cell}) => !cells.has(cell)), ...needsLeft(cut)];

    const exact = bystanders.filter(
      ({need, low, high}) => low === high && system.cells[need.cell]?.role === "open"
    );
    for (const {need} of exact) pattern[need.cell] = 0;
    const narrow = bystanders.filter((one) => !one.met && !exact.includes(one)).map(({need}) => need);
    pattern = cheapestFlow(highs, system, [...needsLeft(cut), ...narrow], {start: pattern, pool});
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
