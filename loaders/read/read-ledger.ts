import type {LedgerRow} from "../contract/already-public.ts";
import {isMeasureId} from "../contract/measure-ids.ts";
import type {FolderReading} from "./folder-reading.ts";
import {gather} from "./layout/gather.ts";
import {ledger} from "./ledger.ts";
import {readFile} from "./read-file.ts";

/**
 * Reads `ledger.csv`, the figures that the council has published before; without the file there are none. Figures of
 * a measure that is not in the catalogue, or no longer, are left out with a note.
 */
export async function readLedger(folder: FolderReading): Promise<readonly LedgerRow[]> {
  const rows = gather(ledger, ({measure, ...rest}, {findings}, line): LedgerRow | null => {
    if (isMeasureId(measure)) return {...rest, measure};
    const message = `Published figures of "${measure}" are left out: the catalogue has no such measure.`;
    findings.add({severity: "note", code: "not-in-catalogue", message, line});
    return null;
  });
  if (folder.data.size("ledger.csv") !== null) await readFile(folder, "ledger.csv", [rows]);
  return rows.rows;
}
