import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`equality/${addressPart("year")}`);
