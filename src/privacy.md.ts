import {printPage} from "./lib/page/print-page.js";
import {privacyPage} from "./lib/page/privacy-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = privacyPage(readRelease());
printPage(head, body);
