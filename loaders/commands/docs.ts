import {readFile, writeFile} from "node:fs/promises";
import {definitionsPage} from "../measures/definitions-page.ts";
import {type Command, runCommand} from "./command.ts";

const PAGE = "docs/definitions.md";

const options = {check: {type: "boolean"}} as const;

/** `npm run docs`: writes the definitions page from the catalogue, or says that it is out of date. */
const docs: Command<typeof options> = {
  name: "docs",
  summary: `Writes ${PAGE} from the catalogue of measures.`,
  usage: "[--check]",
  options,
  help: {check: `write nothing; exit 1 when ${PAGE} is out of date`},
  example: "npm run docs -- --check",
  async run({check}, progress) {
    const page = definitionsPage();
    if (check !== true) {
      await writeFile(PAGE, page);
      progress.say(`docs: wrote ${PAGE}.`);
      return 0;
    }
    const current = await readFile(PAGE, "utf8").catch(() => "");
    if (current === page) {
      progress.say(`docs: ${PAGE} is up to date.`);
      return 0;
    }
    progress.say(`docs: ${PAGE} is out of date; run npm run docs and commit it.`);
    return 1;
  }
};

await runCommand(docs);
