import {readChildren} from "./lib/children/read-children.js";
import {explorePage} from "./lib/explore/explore-page.js";
import {pageText} from "./lib/html/page.js";
import {readRelease} from "./lib/release/read-release.js";
import {headOf} from "./lib/site/shell/head-of.js";

const release = readRelease();
const children = await readChildren(release);
const page = explorePage(release, children);
process.stdout.write(pageText(page, headOf(release, page.head, page.scripts)));
