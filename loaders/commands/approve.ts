import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import type {Manifest} from "../contract/release.ts";
import {diskFolder} from "../files/disk-folder.ts";
import {textIn} from "../files/text-in.ts";
import {approveDraft} from "../make/approve-draft.ts";
import {councilKey} from "../make/council-key.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import {runCommand, WronglyUsed} from "./command.ts";
import {mustBeShipped} from "./must-be-shipped.ts";
import {today} from "./today.ts";

function needed(option: string, value: string | undefined): string {
  if (value === undefined || value.trim() === "") throw new WronglyUsed(`--${option} is needed`);
  return value.trim();
}

function manifestIn(release: string): Manifest {
  const text = textIn(diskFolder(release), "manifest.json");
  if (text === null)
    throw new WronglyUsed(`there is no release in ${release}; build the draft and read it first`);
  return JSON.parse(text) as Manifest;
}

export default await runCommand(import.meta, {
  name: "approve",
  summary: "Records who approves the draft for publication: the one that was built, and no other.",
  usage: "--data DIR --name NAME --role ROLE [--release DIR]",
  options: {
    data: {type: "string", default: "data"},
    name: {type: "string"},
    role: {type: "string"},
    release: {type: "string", default: join(projectRoot, "src/release")}
  },
  help: {
    data: "the data folder; default data",
    name: "the person who approves; it is published",
    role: "that person's role; it is published",
    release: "the release that was read as a draft; default src/release"
  },
  example:
    'npm run approve -- --data ../medway --name "A. Director" --role "Director of children’s services"',
  run: async (values, progress) => {
    const name = needed("name", values.name);
    const role = needed("role", values.role);
    const data = diskFolder(values.data);
    progress.step("Comparing the draft with the data folder");
    const draft = manifestIn(values.release);
    if (dataFolderFiles(data).length === 0)
      throw new WronglyUsed(`--data: there is no data folder at ${values.data}`);
    mustBeShipped(values.data, join(projectRoot, "data"), draft);
    const approvedOn = today();
    const {status} = await approveDraft({data, key: councilKey(draft), draft, name, role, approvedOn});
    const {release} = draft;
    progress.say(`Release ${release} is ${status}: ${name}, ${role}, ${approvedOn}.`);
    progress.say("Any change to the data folder, the key or the software makes it a draft again.");
    progress.next(`npm run build -- --data ${values.data} makes the site, no longer marked as a draft`);
    return 0;
  }
});
