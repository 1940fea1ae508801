import type {Approvable, Approval} from "./approval.ts";

/** Whether a release may be published, and what to print beside it. */
export type ApprovalStatus =
  | {readonly status: "approved"; readonly by: Pick<Approval, "name" | "role" | "approvedOn">}
  | {readonly status: "draft"; readonly because: string};

/**
 * A release is a draft until somebody approves it. It becomes a draft again as soon as anything changes that it was made
 * from: a byte of the inputs, the key of their hash, the release's number or the version of the software.
 */
export function approvalStatus(approval: Approval | null, made: Approvable): ApprovalStatus {
  if (approval === null) return {status: "draft", because: "nobody has approved it"};
  const {name, role, approvedOn} = approval;
  const changed = [
    approval.inputs === made.inputs ? [] : ["the inputs or the key of their hash"],
    approval.release === made.release ? [] : ["the number of the release"],
    approval.software === made.software.version ? [] : ["the version of the software"]
  ].flat();
  if (changed.length === 0) return {status: "approved", by: {name, role, approvedOn}};
  return {
    status: "draft",
    because: `what ${name} approved on ${approvedOn} has changed: ${changed.join(", ")}`
  };
}
