import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`report/${addressPart("year")}`);
