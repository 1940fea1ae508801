import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {approvalStatus} from "../approval/approval-status.ts";
import {APPROVAL_FILE, readApproval} from "../approval/read-approval.ts";
import {writeApproval} from "../approval/write-approval.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import type {Finding} from "../read/finding.ts";
import {Refused} from "../read/refused.ts";
import type {Manifest} from "../release/contract.ts";
import {councilKey} from "../release/council-key.ts";
import {inputsHash} from "../release/inputs-hash.ts";
import {ACCEPTED_FILE} from "../words/accepted-words.ts";
import {wordsFindings} from "../words/words-findings.ts";
import {runCommand, WronglyUsed} from "./command.ts";
import {today} from "./today.ts";

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value.trim() === "") throw new WronglyUsed(`--${option} is needed`);
  return value.trim();
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
    notApproved(
      `${length} ${length === 1 ? "sentence waits" : "sentences wait"} for a person to accept ${length === 1 ? "it" : "them"}, as listed above. Quote each in ${ACCEPTED_FILE} under a heading of its own (## The sentence, whole), with who accepts it and why below; build the draft anew; then approve.`
    )
  ]);
}

async function manifestIn(release: string): Promise<Manifest> {
  const text = await readFile(join(release, "manifest.json"), "utf8").catch(() => null);
  if (text === null)
    throw new WronglyUsed(`there is no release in ${release}; build the draft and read it first`);
  return JSON.parse(text) as Manifest;
}

const refused = (message: string): Refused => new Refused([notApproved(message)]);

const notApproved = (message: string): Finding => ({
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

await runCommand({
  name: "approve",
  summary: "Records who lets the draft be published: the one that was built, and no other.",
  usage: "--data DIR --name NAME --role ROLE [--release DIR]",
  options: {
    data: {type: "string", default: "data"},
    name: {type: "string"},
    role: {type: "string"},
    release: {type: "string", default: join(projectRoot, "src/release")}
  },
  help: {
    data: "the data folder; default data",
    name: "who approves; it is published",
    role: "in what role; it is published",
    release: "the release that was read as a draft; default src/release"
  },
  example:
    'npm run approve -- --data ../medway --name "A. Director" --role "Director of children’s services"',
  run: async (values, progress) => {
    const name = needed("name", values.name);
    const role = needed("role", values.role);
    const dataDir = resolve(values.data);
    progress.step("Comparing the draft with the data folder");
    const draft = await manifestIn(values.release);
    const files = await dataFolderFiles(dataDir);
    if (files.length === 0) throw new WronglyUsed(`--data: there is no data folder at ${values.data}`);
    if (draft.edition !== "public")
      throw refused("The restricted edition is never published, so it cannot be approved.");
    if (inputsHash(dataDir, files, "inputs", councilKey(draft)).toString("hex") !== draft.inputs)
      throw refused(
        "This draft was made of other inputs, or under another key, than this data folder; build it anew and read it before you approve."
      );
    await mustBeAccepted(dataDir, draft);
    const {release, inputs, software} = draft;
    const approvedOn = today();
    await writeApproval(dataDir, {name, role, approvedOn, release, inputs, software: software.version});
    const {status} = approvalStatus(await readApproval(dataDir), draft);
    progress.say(`Release ${release} is ${status}: ${name}, ${role}, ${approvedOn}.`);
    progress.say("Any change to the data folder, the key or the software makes it a draft again.");
    progress.next(`npm run build -- --data ${values.data} makes the site without the mark of a draft`);
    return 0;
  }
});
