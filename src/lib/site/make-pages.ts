import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {englandBeingBuilt} from "../england/england-being-built.js";
import {englandPages} from "../england/england-pages.js";
import {ownYears} from "../figures/own-years.js";
import {pageText} from "../html/page.js";
import {NarrativeError} from "../narrative/narrative-error.js";
import {releaseBeingBuilt} from "../release/release-being-built.js";
import {allPages} from "./all-pages.js";
import {headOf} from "./shell/head-of.js";

// Run by `made-page.mjs`, once for all pages of a build: writes them to the folder given.
const [place] = process.argv.slice(2);
if (place === undefined) throw new Error("make-pages needs a folder");
try {
  const folder = diskFolder(place);
  const release = releaseBeingBuilt();
  const england = await englandBeingBuilt();
  for (const [address, page] of [...allPages(release), ...englandPages(england, release)])
    folder.write(`${address}.md`, pageText(page, headOf(release, page.head, page.scripts)));
  for (const {id} of release.catalogue.measures)
    folder.write(`measures/${id}.json`, JSON.stringify(ownYears(release, id)));
} catch (error) {
  // What is wrong in the author's words is for the author to read, without our stack.
  if (!(error instanceof NarrativeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
