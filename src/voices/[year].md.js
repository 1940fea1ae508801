import {addressPart, printMadePage} from "../lib/page/made-page.mjs";

printMadePage(`voices/${addressPart("year")}`);
