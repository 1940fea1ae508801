import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {ownYears} from "../figures/own-years.js";
import {pageText} from "../html/page.js";
import {NarrativeError} from "../narrative/narrative-error.js";
import {readRelease} from "../release/read-release.js";
import {allPages} from "./all-pages.js";
import {headOf} from "./shell/head-of.js";

// Run by `made-page.mjs`, once for all pages of a build: writes them to the folder given.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("make-pages needs a folder");
try {
  const release = readRelease();
  for (const [address, page] of allPages(release)) {
    const file = join(folder, `${address}.md`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, pageText(page, headOf(release, page.head, page.scripts)));
  }
  for (const {id} of release.catalogue.measures)
    writeFileSync(join(folder, "measures", `${id}.json`), JSON.stringify(ownYears(release, id)));
} catch (error) {
  // What is wrong in the author's words is for the author to read, without our stack.
  if (!(error instanceof NarrativeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
