import {bytesToHex} from "@noble/hashes/utils.js";
import {type ApprovalStatus, approvalStatus} from "../approval/approval-status.ts";
import {APPROVAL_FILE, readApproval} from "../approval/read-approval.ts";
import {writeApproval} from "../approval/write-approval.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import {ACCEPTED_FILE} from "../words/accepted-words.ts";
import {wordsFindings} from "../words/words-findings.ts";
import {inputsHash} from "./inputs-hash.ts";

/** Who approves which draft, on which day (yyyy-mm-dd). */
export interface ApprovalOrder {
  readonly data: Folder;
  /** The council's own secret; empty where it has none. */
  readonly key: string;
  readonly draft: Manifest;
  readonly name: string;
  readonly role: string;
  readonly approvedOn: string;
}

/**
 * Records in the data folder who approved a draft, and returns the draft's status afterwards.
 *
 * @throws Refused where the draft is of the restricted edition, was made from other inputs, or has words that
 * a person still has to accept.
 */
export async function approveDraft({
  data,
  key,
  draft,
  name,
  role,
  approvedOn
}: ApprovalOrder): Promise<ApprovalStatus> {
  if (draft.edition !== "public")
    throw notApproved("The restricted edition is never published, so it cannot be approved.");
  const files = dataFolderFiles(data);
  if (bytesToHex(inputsHash(data, files, "inputs", key)) !== draft.inputs)
    throw notApproved(
      "The data folder or the key has changed since this draft was made. Build the draft again and read it before you approve it."
    );
  await mustBeAccepted(data, draft);
  const {release, inputs, software} = draft;
  writeApproval(data, {name, role, approvedOn, release, inputs, software: software.version});
  return approvalStatus(readApproval(data), draft);
}

/** Findings on sentences that a person must accept before anything is approved. */
const TO_ACCEPT: ReadonlySet<string> = new Set(["words-to-accept", "staff-to-agree"]);

/** @throws Refused with every sentence by which a child or an officer could be recognised and that nobody has accepted. */
async function mustBeAccepted(data: Folder, {switches}: Manifest): Promise<void> {
  const words = await wordsFindings(data, {staffShown: switches.publishCaseloadRange !== false});
  const left = words.filter(({code}) => TO_ACCEPT.has(code));
  if (left.length === 0) return;
  const {length} = left;
  throw new Refused([
    ...left.map((finding): Finding => ({...finding, severity: "error"})),
    objection(
      `${length} ${length === 1 ? "sentence waits" : "sentences wait"} for a person to accept ${length === 1 ? "it" : "them"}, as listed above. Quote each in ${ACCEPTED_FILE} under a heading of its own (## The sentence, whole), with who accepts it and why below; build the draft again; then approve.`
    )
  ]);
}

/** The refusal of an approval, for this reason. */
export const notApproved = (message: string): Refused => new Refused([objection(message)]);

const objection = (message: string): Finding => ({
  severity: "error",
  file: APPROVAL_FILE,
  line: null,
  column: null,
  code: "not-approved",
  rule: null,
  message,
  rows: 0,
  measures: []
});
