import {access} from "node:fs/promises";
import {join} from "node:path";
import type {LedgerRow} from "../contract/already-public.ts";
import type {FolderReading} from "./folder-reading.ts";
import {gather} from "./layout/gather.ts";
import {ledger} from "./ledger.ts";
import {readFile} from "./read-file.ts";

/** Reads `ledger.csv`, the figures that the council has published before; without the file there are none. */
export async function readLedger(folder: FolderReading): Promise<readonly LedgerRow[]> {
  const rows = gather(ledger, (fields) => fields);
  const exists = await access(join(folder.dir, "ledger.csv")).then(
    () => true,
    () => false
  );
  if (exists) await readFile(folder, "ledger.csv", [rows]);
  return rows.rows;
}
