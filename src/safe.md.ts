import {printPage} from "./lib/page/print-page.js";
import {safePage} from "./lib/page/safe-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = safePage(readRelease());
printPage(head, body);
