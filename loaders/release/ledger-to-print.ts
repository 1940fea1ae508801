import {CASELOAD_RANGE} from "../disclosure/policy.ts";
import type {Switches} from "../read/authority.ts";
import type {LedgerRow} from "../read/data-folder.ts";
import {isFromRecordedRelease} from "./record-release.ts";

/**
 * The figures of the ledger that a release prints beside its own: what earlier reports say. Everything in the ledger is
 * known to the gate, but an earlier release of ours is not printed once more: it is kept as a whole, and
 * `changes.csv` says what is different since. The range of caseloads is left out where the council no longer publishes
 * it.
 */
export const ledgerToPrint = (
  ledger: readonly LedgerRow[],
  {publishCaseloadRange}: Pick<Switches, "publishCaseloadRange">
): readonly LedgerRow[] =>
  ledger.filter(
    (row) => !isFromRecordedRelease(row) && (publishCaseloadRange || !CASELOAD_RANGE.has(row.measure))
  );
