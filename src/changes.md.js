import {printMadePage} from "./lib/page/made-page.mjs";

printMadePage("changes");
