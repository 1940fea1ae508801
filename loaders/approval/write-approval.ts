import {rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type Approval, approvalSchema} from "./approval.ts";
import {APPROVAL_FILE} from "./read-approval.ts";

/** Writes an approval into a data folder by one rename, in the place of an earlier one. */
export async function writeApproval(dataDir: string, approval: Approval): Promise<void> {
  const path = join(dataDir, APPROVAL_FILE);
  const next = `${path}.${process.pid}`;
  await writeFile(next, `${JSON.stringify(approvalSchema.parse(approval), null, 2)}\n`);
  await rename(next, path);
}
