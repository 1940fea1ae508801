import {realpathSync} from "node:fs";
import {type ApprovalStatus, approvalStatus} from "../approval/approval-status.ts";
import {APPROVAL_FILE, readApproval} from "../approval/read-approval.ts";
import {writeApproval} from "../approval/write-approval.ts";
import type {Finding} from "../contract/finding.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import {ACCEPTED_FILE} from "../words/accepted-words.ts";
import {wordsFindings} from "../words/words-findings.ts";
import {councilKey} from "./council-key.ts";
import {inputsHash} from "./inputs-hash.ts";

/** Who approves which draft, on which day (yyyy-mm-dd). */
export interface ApprovalOrder {
  readonly dataDir: string;
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
  dataDir,
  draft,
  name,
  role,
  approvedOn
}: ApprovalOrder): Promise<ApprovalStatus> {
  if (draft.edition !== "public")
    throw notApproved("The restricted edition is never published, so it cannot be approved.");
  const files = await dataFolderFiles(dataDir);
  if (inputsHash(dataDir, files, "inputs", councilKey(draft)).toString("hex") !== draft.inputs)
    throw notApproved(
      "The data folder or the key has changed since this draft was made. Build the draft again and read it before you approve it."
    );
  await mustBeAccepted(dataDir, draft);
  const {release, inputs, software} = draft;
  await writeApproval(dataDir, {name, role, approvedOn, release, inputs, software: software.version});
  return approvalStatus(await readApproval(dataDir), draft);
}

/**
 * Refuses every data folder but the made-up one that ships with the program, because the proof of safety is known
 * to be incomplete.
 *
 * @throws Refused unless `dataDir` is `shippedDir` and its draft is of made-up children.
 */
export function mustBeShipped(dataDir: string, shippedDir: string, {synthetic}: Manifest): void {
  if (realpathSync(dataDir) === realpathSync(shippedDir) && synthetic) return;
  throw notApproved(
    "The proof that no child can be found is known to be incomplete (docs/disclosure-control.md), so nothing made from real records may be published yet. Until that is put right, only the made-up council in data/ can be approved. A draft can still be built and read."
  );
}

/** Sentences that a person has to look at, and which no approval may pass over in silence. */
const TO_ACCEPT: ReadonlySet<string> = new Set(["words-to-accept", "staff-to-agree"]);

/** Throws where words that could name a child or an officer are left that nobody has accepted; each says how. */
async function mustBeAccepted(dataDir: string, {switches}: Manifest): Promise<void> {
  const words = await wordsFindings(dataDir, {staffShown: switches.publishCaseloadRange !== false});
  const left = words.filter(({code}) => TO_ACCEPT.has(code));
  if (left.length === 0) return;
  const {length} = left;
  throw new Refused([
    ...left.map((finding): Finding => ({...finding, severity: "error"})),
    objection(
      `${length} ${length === 1 ? "sentence waits" : "sentences wait"} for a person to accept ${length === 1 ? "it" : "them"}, as listed above. Quote each in ${ACCEPTED_FILE} under a heading of its own (## The sentence, whole), with who accepts it and why below; build the draft anew; then approve.`
    )
  ]);
}

const notApproved = (message: string): Refused => new Refused([objection(message)]);

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
