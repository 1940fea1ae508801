import {comparePage} from "./lib/page/compare-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = comparePage(readRelease());
printPage(head, body);
