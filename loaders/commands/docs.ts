import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {projectRoot} from "../../scripts/project-root.mjs";
import {definitionsPage} from "../measures/definitions-page.ts";
import {dataDictionaryPage} from "../release/data-dictionary-page.ts";
import {type Command, runCommand} from "./command.ts";

/** The generated pages, and what each is made from. */
const PAGES: Readonly<Record<string, () => string>> = {
  "docs/definitions.md": definitionsPage,
  "docs/data-dictionary.md": dataDictionaryPage
};

const NAMES = Object.keys(PAGES).join(" and ");

const options = {check: {type: "boolean"}} as const;

/** `npm run docs`: writes the generated pages, or says which of them are out of date. */
const docs: Command<typeof options> = {
  name: "docs",
  summary: `Writes ${NAMES} from the catalogue of measures and the columns of a release.`,
  usage: "[--check]",
  options,
  help: {check: "write nothing; exit 1 when one of them is out of date"},
  example: "npm run docs -- --check",
  async run({check}, progress) {
    const stale: string[] = [];
    for (const [name, pageOf] of Object.entries(PAGES)) {
      const path = join(projectRoot, name);
      const page = pageOf();
      if (page === (await readFile(path, "utf8").catch(() => ""))) continue;
      stale.push(name);
      if (check !== true) await writeFile(path, page);
    }
    if (stale.length === 0) progress.say(`docs: ${NAMES} are up to date.`);
    else if (check !== true) progress.say(`docs: wrote ${stale.join(" and ")}.`);
    else progress.say(`docs: out of date: ${stale.join(" and ")}; run npm run docs and commit.`);
    return check === true && stale.length > 0 ? 1 : 0;
  }
};

export default await runCommand(import.meta, docs);
