import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`measures/${addressPart("id")}`);
