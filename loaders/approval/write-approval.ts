import type {Folder} from "../contract/folder.ts";
import {type Approval, approvalSchema} from "./approval.ts";
import {APPROVAL_FILE} from "./read-approval.ts";

/** Writes an approval into a data folder, in the place of an earlier one. */
export const writeApproval = (data: Folder, approval: Approval): void =>
  data.write(APPROVAL_FILE, `${JSON.stringify(approvalSchema.parse(approval), null, 2)}\n`);
