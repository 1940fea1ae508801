import {realpathSync} from "node:fs";
import type {Manifest} from "../contract/release.ts";
import {notApproved} from "../make/approve-draft.ts";

/**
 * Refuses every data folder but the made-up one that ships with the program, because the proof of safety is not
 * finished.
 *
 * @throws Refused unless `dataDir` is `shippedDir` and its draft is of made-up children.
 */
export function mustBeShipped(dataDir: string, shippedDir: string, {synthetic}: Manifest): void {
  if (realpathSync(dataDir) === realpathSync(shippedDir) && synthetic) return;
  throw notApproved(
    "The proof that no child can be found is not finished (docs/disclosure-control.md), so nothing made from real records may be published yet. Until it is complete, only the made-up council in data/ can be approved. A draft can still be built and read."
  );
}
