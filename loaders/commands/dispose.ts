import {stat} from "node:fs/promises";
import {join, relative} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {clearPlace} from "../files/clear-place.ts";
import {WritablePlace} from "../files/writable-place.ts";
import {councilKeyFile} from "../make/council-key.ts";
import {runCommand, WronglyUsed} from "./command.ts";
import {type Disposable, disposables, KINDS, type Kind} from "./disposable.ts";

export default await runCommand(import.meta, {
  name: "dispose",
  summary:
    "Removes what may be kept only for a time (docs/retention.md): extracts, keys, witnesses, restricted editions.",
  usage: "--data DIR [--only KIND]… [--yes]",
  options: {
    data: {type: "string"},
    only: {type: "string", multiple: true, default: [...KINDS]},
    yes: {type: "boolean", default: false}
  },
  help: {
    data: "the data folder whose returns/ and service/ are removed; its other files stay",
    only: `one of ${KINDS.join(", ")}; repeat as needed; default: all`,
    yes: "remove; without it the command only lists what it would remove"
  },
  example: "npm run dispose -- --data ../medway --only extracts --yes",
  run: async (values, progress) => {
    const kinds = new Set(values.only.map(kindNamed));
    const dataDir = await dataFolderAt(values.data);
    progress.step("Looking for what to dispose of");
    const order = {dataDir, keyFile: councilKeyFile(), projectRoot};
    const found = (await disposables(order)).filter(({kind}) => kinds.has(kind));
    progress.stop();
    if (found.length === 0) {
      process.stdout.write("There is nothing to dispose of.\n");
      return 0;
    }
    const places = found.map(({path, within}) => WritablePlace.at(path, {kind: "disposal", within}));
    for (const [index, one] of found.entries()) {
      const place = places[index];
      if (values.yes && place) clearPlace(place);
      process.stdout.write(`${values.yes ? "removed" : "would remove"} ${lineOf(one)}\n`);
    }
    process.stdout.write(`\n${(values.yes ? gone(found) : waiting(found)).join("\n")}\n`);
    progress.next(
      values.yes
        ? "docs/retention.md says what to write down"
        : "the same command with --yes, if all of it may be removed"
    );
    return 0;
  }
});

function kindNamed(words: string): Kind {
  const kind = KINDS.find((one) => one === words);
  if (kind === undefined) throw new WronglyUsed(`--only expects one of ${KINDS.join(", ")}`);
  return kind;
}

/** Accepts only a folder with an authority.json, so that a mistyped path does not empty another one. */
async function dataFolderAt(path: string | undefined): Promise<string> {
  if (path === undefined || path === "") throw new WronglyUsed("--data is needed");
  const authority = await stat(join(path, "authority.json")).catch(() => null);
  if (authority === null)
    throw new WronglyUsed(`--data: ${path} is not a data folder, because it has no authority.json`);
  return path;
}

function lineOf({kind, path, files, bytes}: Disposable): string {
  const size = `${files} ${files === 1 ? "file" : "files"}, ${Math.ceil(bytes / 1024)} KB`;
  return `${kind.padEnd(10)}  ${relative(process.cwd(), path) || path}  (${size})`;
}

function waiting(found: readonly Disposable[]): readonly string[] {
  const nothing = "Nothing was removed. Run it again with --yes to remove all that is listed.";
  const key = [
    "Without the key, next year’s return cannot be linked to this year’s, because children would get other ids. And a",
    "correction of a release made with it would hide other counts than the release did, so a reader of both could find a child."
  ];
  return found.some(({kind}) => kind === "keys") ? [nothing, ...key] : [nothing];
}

function gone(found: readonly Disposable[]): readonly string[] {
  const files = found.reduce((sum, one) => sum + one.files, 0);
  return [
    `Removed ${files} ${files === 1 ? "file" : "files"}. Note the day in your record of disposal.`,
    "The command cannot know of copies elsewhere: back-ups, the return as submitted, a key in CARE_REPORT_KEY, e-mails."
  ];
}
