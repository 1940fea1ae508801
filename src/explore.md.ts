import {readChildren} from "./lib/children/read-children.js";
import {explorePage} from "./lib/explore/explore-page.js";
import {pageText} from "./lib/html/page.js";
import {releaseBeingBuilt, releaseFolder} from "./lib/release/release-being-built.js";
import {headOf} from "./lib/site/shell/head-of.js";

const release = releaseBeingBuilt();
const children = await readChildren(release, releaseFolder());
const page = explorePage(release, children);
process.stdout.write(pageText(page, headOf(release, page.head, page.scripts)));
