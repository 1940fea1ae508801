import {dataPage} from "./lib/page/data-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = dataPage(readRelease());
printPage(head, body);
