import {readRelease} from "./lib/release/read-release.js";
import {homePage} from "./lib/page/home-page.js";
import {printPage} from "./lib/page/print-page.js";

const {head, body} = homePage(readRelease());
printPage(head, body);
