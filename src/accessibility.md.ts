import {accessibilityPage} from "./lib/page/accessibility-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = accessibilityPage(readRelease());
printPage(head, body);
