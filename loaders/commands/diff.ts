import {diskFolder} from "../files/disk-folder.ts";
import {readRelease, type WrittenRelease} from "../release/diff/read-release.ts";
import {releaseChanges} from "../release/diff/release-changes.ts";
import {changesText} from "./changes-text.ts";
import {type Command, runCommand, WronglyUsed} from "./command.ts";

const OPTIONS = {
  from: {type: "string"},
  to: {type: "string", default: "src/release"},
  json: {type: "boolean", default: false}
} as const;

const diff: Command<typeof OPTIONS> = {
  name: "diff",
  summary:
    "Compares two releases: which figures were revised and for what possible reason, and which sentences change.",
  usage: "--from DIR [--to DIR] [--json]",
  options: OPTIONS,
  help: {
    from: "the earlier release",
    to: "the later release (default src/release)",
    json: "every change as JSON on standard output"
  },
  example: "npm run diff -- --from ../our-data/published/2018-19-1 --to src/release",
  async run({from, to, json}, progress) {
    if (from === undefined) throw new WronglyUsed("--from is missing: the folder of the earlier release");
    const [before, after] = [await releaseIn(from), await releaseIn(to.toRead())];
    const changes = releaseChanges(before, after);
    process.stdout.write(
      json
        ? `${JSON.stringify(changes, null, 1)}\n`
        : `${changesText(changes, {later: after.catalogue, earlier: before.catalogue}).join("\n")}\n`
    );
    const {figures, sentences} = changes;
    const revised = figures.filter(({change}) => change === "revised").length;
    progress.say(
      `diff: ${before.measures.length} and ${after.measures.length} figures read; ${figures.length} differ, ${revised} of them revised; ${sentences.length} sentences change.`
    );
    progress.next(
      "read them; if one was wrong, say so in corrections.md; then npm run approve -- --data DIR"
    );
    return 0;
  }
};

async function releaseIn(dir: string): Promise<WrittenRelease> {
  const release = await readRelease(diskFolder(dir));
  if (release === null)
    throw new WronglyUsed(
      `${dir} holds no release: its manifest.json or catalogue.json is missing or broken`
    );
  return release;
}

export default await runCommand(import.meta, diff);
