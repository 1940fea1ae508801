import {readChildren} from "./lib/children/read-children.js";
import {explorePage} from "./lib/explore/explore-page.js";
import {pageText} from "./lib/page/page.js";
import {headOf} from "./lib/page/shell/head-of.js";
import {readRelease} from "./lib/release/read-release.js";

const release = readRelease();
const children = await readChildren(release);
const page = explorePage(release, children);
process.stdout.write(pageText(page, headOf(release, page.head, page.scripts)));
