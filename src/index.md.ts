import {homePage} from "./lib/page/home-page.js";
import {printPage} from "./lib/page/print-page.js";
import {readRelease} from "./lib/release/read-release.js";

const {head, body} = homePage(readRelease());
printPage(head, body);
