import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`voices/${addressPart("year")}`);
