import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {relationsFile, relationsOfLives} from "../lives/relations-file.ts";
import {type Command, runCommand} from "./command.ts";

const FILE = "loaders/measures/relations/observed.ts";

const options = {check: {type: "boolean"}} as const;

/** `npm run relations`: observes made-up lives and writes down what is true of all of them. */
const relations: Command<typeof options> = {
  name: "relations",
  summary: `Writes ${FILE}: what counts have to do with each other, observed of made-up lives.`,
  usage: "[--check]",
  options,
  help: {check: "write nothing; exit 1 when the file is out of date"},
  example: "npm run relations -- --check",
  async run({check}, progress) {
    const path = join(projectRoot, FILE);
    const observed = relationsOfLives();
    const file = relationsFile(observed);
    if (file === (await readFile(path, "utf8").catch(() => ""))) {
      progress.say(`relations: ${FILE} is up to date, with ${observed.length} relations.`);
      return 0;
    }
    if (check === true) {
      progress.say(`relations: ${FILE} is out of date; run npm run relations and commit.`);
      return 1;
    }
    await writeFile(path, file);
    progress.say(`relations: wrote ${observed.length} relations to ${FILE}.`);
    return 0;
  }
};

export default await runCommand(import.meta, relations);
