import {diskFolder} from "../../../loaders/files/disk-folder.ts";
import {explorePage} from "../../../src/lib/explore/explore-page.ts";
import {pageText} from "../../../src/lib/html/page.ts";
import {readRelease} from "../../../src/lib/release/read-release.ts";
import {allPages} from "../../../src/lib/site/all-pages.ts";
import {reportCost} from "../../report-cost.ts";

/** Every page of a release drawn and written as text, and nothing else: what no build can do without. */
const [, , releaseDir = ""] = process.argv;

await reportCost(async () => {
  const release = readRelease(diskFolder(releaseDir), diskFolder("data"));
  const pages = [...allPages(release).values(), explorePage(release, null)];
  const letters = pages.reduce((sum, page) => sum + pageText(page).length, 0);
  return {pages: pages.length, letters};
});
