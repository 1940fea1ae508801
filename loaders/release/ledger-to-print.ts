import type {LedgerRow} from "../contract/already-public.ts";
import type {Switches} from "../contract/authority.ts";
import {CASELOAD_RANGE} from "../contract/caseload-range.ts";
import type {CatalogueFile} from "../contract/release.ts";
import {SMALL} from "../contract/small-count.ts";
import {isFromRecordedRelease} from "./record-release.ts";

/**
 * The figures of the ledger that a release prints beside its own, as earlier reports gave them. The gate uses the whole
 * ledger, but three kinds of figures are not printed again: those of recorded releases, which are kept complete and
 * whose differences `changes.csv` lists; the range of caseloads, if the council no longer publishes it; and small counts
 * of children, even from other publishers, because more people would find them here, and for longer.
 */
export function ledgerToPrint(
  ledger: readonly LedgerRow[],
  {publishCaseloadRange}: Pick<Switches, "publishCaseloadRange">,
  {measures}: Pick<CatalogueFile, "measures">
): readonly LedgerRow[] {
  const ofChildren = new Set(measures.filter(({counts}) => counts === "children").map(({id}) => id));
  return ledger.filter(
    (row) =>
      !isFromRecordedRelease(row) &&
      (publishCaseloadRange || !CASELOAD_RANGE.has(row.measure)) &&
      !(ofChildren.has(row.measure) && isFew(row))
  );
}

function isFew({numerator, value, unit}: LedgerRow): boolean {
  const count = numerator ?? (unit === "children" ? value : null);
  return count !== null && count >= 1 && count <= SMALL;
}
