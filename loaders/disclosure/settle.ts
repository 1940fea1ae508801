import {required} from "../contract/required.ts";
import {attainable, levelsLeft} from "./attainable.ts";
import {type Audited, audit} from "./audit.ts";
import {auditSecondary} from "./audit-secondary.ts";
import {hideCheapestFlows} from "./cheapest-flow.ts";
import {cellAt, type ProtectionLevel} from "./linear-system.ts";
import {hidingAll, type Suppression} from "./suppression.ts";

/** What the last audit of a pattern found. */
export interface Settled {
  /** One for each protection level that can be met, and one for each secondary suppression. */
  readonly audited: readonly Audited[];
  /** Levels that no pattern can meet in full, and how far they go when all is hidden that may be. */
  readonly unattainable: readonly Audited[];
}

/** How often a pattern that fails its audit is repaired before it is given up. */
const REPAIRS = 8;

/** Audits the pattern of a suppression and repairs it until every audit is passed. */
export function settle(suppression: Suppression): Settled {
  const unattainable: Audited[] = [];
  let levels = suppression.system.protectionLevels;
  for (let repairs = 0; ; repairs++) {
    hideWithTheirTotals(suppression);
    const primary = audit(suppression, levels);
    const secondary = auditSecondary(suppression, secondaryCells(suppression, unattainable));
    const failed = primary.filter(({met}) => !met).map(({level}) => level);
    const exposed = secondary.filter(({met}) => !met);
    if (failed.length + exposed.length === 0 || repairs === REPAIRS)
      return {audited: [...primary, ...secondary], unattainable};

    const cutDown = cutDownToAttainable(suppression, failed);
    const relieved = relieveSecondary(suppression, exposed);
    levels = [...levels.filter((level) => !failed.includes(level)), ...cutDown.levels];
    unattainable.push(...cutDown.unattainable, ...relieved.unattainable);
    hideCheapestFlows(suppression, [...cutDown.levels, ...relieved.levels]);
  }
}

/** A share is withheld with its total, so a count that only such shares print is hidden whether or not it has to be. */
function hideWithTheirTotals(suppression: Suppression): void {
  for (const cell of suppression.system.inSharesOf.keys())
    if (cellAt(suppression.system, cell).role === "open" && isWithheldWithTotals(suppression, cell))
      suppression.hide(cell);
}

/** Is the cell printed in shares alone, all of which are withheld with their totals? */
function isWithheldWithTotals(suppression: Suppression, cell: number): boolean {
  const totals = suppression.system.inSharesOf.get(cell);
  return totals?.every((total) => suppression.isHidden(total)) ?? false;
}

/** The published cells that are hidden only to protect others, without those that nothing can protect. */
function secondaryCells(suppression: Suppression, unattainable: readonly Audited[]): number[] {
  const {cells, protectionLevels} = suppression.system;
  const primary = new Set(protectionLevels.map(({cell}) => cell));
  const givenUp = new Set(unattainable.map(({level}) => level.cell));
  return [...cells.entries()].flatMap(([cell, {published}]) =>
    published && suppression.isHidden(cell) && !primary.has(cell) && !givenUp.has(cell) ? [cell] : []
  );
}

interface Repair {
  /** What to hide more for. */
  readonly levels: readonly ProtectionLevel[];
  readonly unattainable: readonly Audited[];
}

/** Levels that the pattern fails, as far as the system allows them at all. */
function cutDownToAttainable({highs, system}: Suppression, failed: readonly ProtectionLevel[]): Repair {
  const attained = attainable(hidingAll(highs, system), failed);
  const unattainable = attained.flatMap(({audited}) => (audited.met ? [] : [audited]));
  return {levels: levelsLeft(attained), unattainable};
}

/**
 * What to do for secondary suppressions that fail. One that is exact is shown, which tells nobody anything new, and so
 * is one that nothing can make look like many. One that could only be few is helped by hiding more.
 */
function relieveSecondary(suppression: Suppression, exposed: readonly Audited[]): Repair {
  const {highs, system} = suppression;
  const cells = exposed.map(({level}) => level.cell);
  const levels: ProtectionLevel[] = [];
  const unattainable: Audited[] = [];
  auditSecondary(hidingAll(highs, system), cells).forEach((best, index) => {
    const {low, high} = required(exposed[index], "the audit of a secondary suppression");
    const {cell} = best.level;
    const mayBeShown = cellAt(system, cell).role === "open" && !isWithheldWithTotals(suppression, cell);
    if (mayBeShown && (low === high || !best.met)) suppression.show(cell);
    else if (best.met) levels.push(best.level);
    else unattainable.push(best);
  });
  return {levels, unattainable};
}
