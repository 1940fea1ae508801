import {methodsPage} from "./lib/page/methods-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = methodsPage(readRelease());
printPage(head, body);
