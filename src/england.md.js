import {printMadePage} from "./lib/site/made-page.mjs";

printMadePage("england");
