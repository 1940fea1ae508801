import {attainable, levelsLeft} from "./attainable.ts";
import {type Audited, audit} from "./audit.ts";
import {cheapestFlow} from "./cheapest-flow.ts";
import {fullPattern, type LinearSystem, type Pattern, type ProtectionLevel} from "./linear-system.ts";
import type {Solver} from "./solver.ts";
import {agreesWith, type Table} from "./table.ts";

/** A pattern with its audit. */
export interface Settled {
  readonly pattern: Pattern;
  /** One for each level that can be met, and one for each cell hidden only to protect others. */
  readonly audited: readonly Audited[];
  /** Needs that no pattern can meet in full, and how far they go when all is hidden that may be. */
  readonly unattainable: readonly Audited[];
}

/** How often a pattern that fails its audit is widened before it is given up. */
const REPAIRS = 8;

/**
 * Audits a pattern until nothing is left to complain of. A cell hidden only to protect others that turns out to
 * be exact is shown, which tells nobody anything new, and so is one that nothing can make look many; one that
 * could only be few is helped by hiding more; a level that the system does not allow is cut down to what it does.
 * `known` are tables found before, which prove most of it.
 */
export function settle(
  highs: Solver,
  system: LinearSystem,
  start: Pattern,
  known: readonly Table[]
): Settled {
  const pattern: Pattern = Uint8Array.from(start);
  const withLevel = new Set(system.protectionLevels.map(({cell}) => cell));
  let levels = system.protectionLevels;
  const unattainable: Audited[] = [];
  let proofs = [...known];
  for (let repair = 0; ; repair++) {
    proofs = proofs.filter((table) => agreesWith(system, pattern, table));
    const asked = audit(highs, system, pattern, levels, proofs);
    const excused = new Set(unattainable.map(({level}) => level.cell));
    const others = system.cells.flatMap(({published}, cell) =>
      pattern[cell] && published && !withLevel.has(cell) && !excused.has(cell) ? [cell] : []
    );
    const bystanders = auditBystanders(highs, system, pattern, others, proofs);
    const audited = [...asked, ...bystanders];
    const failed = asked.filter(({met}) => !met).map(({level}) => level);
    const exposed = bystanders.filter(({met}) => !met);
    if (failed.length + exposed.length === 0 || repair === REPAIRS) return {pattern, audited, unattainable};

    const cut = attainable(highs, system, failed);
    for (const {audited: best} of cut) if (!best.met) unattainable.push(best);
    levels = [...levels.filter((level) => !failed.includes(level)), ...levelsLeft(cut)];

    const cells = exposed.map(({level}) => level.cell);
    const best = auditBystanders(highs, system, fullPattern(system), cells, []);
    const toHelp: ProtectionLevel[] = [];
    exposed.forEach(({level, low, high}, index) => {
      const hopeless = best[index]?.met === false;
      if (system.cells[level.cell]?.role === "open" && (low === high || hopeless)) pattern[level.cell] = 0;
      else if (hopeless) unattainable.push(...best.slice(index, index + 1));
      else toHelp.push(best[index]?.level ?? level);
    });
    pattern.set(cheapestFlow(highs, system, [...levelsLeft(cut), ...toHelp], {start: pattern, pool: proofs}));
  }
}

/**
 * Attacks published cells that are hidden only to protect others. A zero must look as if it could be any small
 * number, or hiding it says "few"; any other must be movable at all, up or else down.
 */
function auditBystanders(
  highs: Solver,
  system: LinearSystem,
  pattern: Pattern,
  cells: readonly number[],
  pool: Table[]
): Audited[] {
  const levelsOf = (step: (value: number) => Omit<ProtectionLevel, "cell">) => (cell: number) => ({
    cell,
    ...step(system.cells[cell]?.value ?? 0)
  });
  const up = levelsOf((value) => ({low: value, high: value === 0 ? system.threshold : value + 1}));
  const down = levelsOf((value) => ({low: value - 1, high: value}));
  const upwards = audit(highs, system, pattern, cells.map(up), pool);
  const stuck = upwards.filter(({met, level}) => !met && level.low > 0).map(({level}) => level.cell);
  const downwards = new Map(
    audit(highs, system, pattern, stuck.map(down), pool).map((audited) => [audited.level.cell, audited])
  );
  return upwards.map((audited) => downwards.get(audited.level.cell) ?? audited);
}
