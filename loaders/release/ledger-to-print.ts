import {CASELOAD_RANGE} from "../disclosure/policy.ts";
import type {Switches} from "../read/authority.ts";
import type {LedgerRow} from "../read/data-folder.ts";
import type {CatalogueFile} from "./contract.ts";
import {isFromRecordedRelease} from "./record-release.ts";

/**
 * The figures of the ledger that a release prints beside its own: what earlier reports say. Everything in the ledger is
 * known to the gate, but an earlier release of ours is not printed once more: it is kept as a whole, and
 * `changes.csv` says what is different since. What the council no longer publishes is left out of earlier reports, too:
 * the range of caseloads, and counts of meetings and cases where they are protected as children are.
 */
export function ledgerToPrint(
  ledger: readonly LedgerRow[],
  {publishCaseloadRange, protectMeetings}: Pick<Switches, "publishCaseloadRange" | "protectMeetings">,
  {measures}: Pick<CatalogueFile, "measures">
): readonly LedgerRow[] {
  const ofMeetings = new Set(
    measures.filter(({counts}) => counts === "meetings" || counts === "cases").map(({id}) => id)
  );
  return ledger.filter(
    (row) =>
      !isFromRecordedRelease(row) &&
      (publishCaseloadRange || !CASELOAD_RANGE.has(row.measure)) &&
      !(protectMeetings && ofMeetings.has(row.measure))
  );
}
