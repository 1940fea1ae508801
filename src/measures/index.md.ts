import {measuresIndex} from "../lib/page/measures-index.js";
import {printPage} from "../lib/page/print-page.js";
import {readRelease} from "../lib/release/read-release.js";

const {head, body} = measuresIndex(readRelease());
printPage(head, body);
