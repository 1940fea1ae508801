import {CASELOAD_RANGE} from "../disclosure/policy.ts";
import type {Switches} from "../read/authority.ts";
import type {LedgerRow} from "../read/data-folder.ts";
import type {MeasureRow} from "./contract.ts";
import {isFromRecordedRelease} from "./record-release.ts";

/**
 * The figures of the ledger that a release prints beside its own. Everything in the ledger is known to the gate, but
 * of an earlier release of ours only totals are printed once more, and only those that are no longer the same: a
 * reader sees what a correction has changed, and nothing twice. The range of caseloads is left out where the council no
 * longer publishes it.
 */
export function ledgerToPrint(
  ledger: readonly LedgerRow[],
  own: readonly MeasureRow[],
  {publishCaseloadRange}: Pick<Switches, "publishCaseloadRange">
): readonly LedgerRow[] {
  const totals = new Map(
    own.filter(({breakdown}) => breakdown === "total").map((row) => [totalOf(row), row.value])
  );
  return ledger.filter((row) => {
    if (CASELOAD_RANGE.has(row.measure) && !publishCaseloadRange) return false;
    if (!isFromRecordedRelease(row)) return true;
    const {measure, timePeriod: time_period, timeIdentifier: time_identifier} = row;
    const now = totals.get(totalOf({measure, time_period, time_identifier}));
    return row.breakdown === "total" && now !== row.value;
  });
}

const totalOf = (row: Pick<MeasureRow, "measure" | "time_period" | "time_identifier">): string =>
  [row.measure, row.time_identifier, row.time_period].join("|");
