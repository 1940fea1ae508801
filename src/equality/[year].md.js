import {addressPart, printMadePage} from "../lib/page/made-page.mjs";

printMadePage(`equality/${addressPart("year")}`);
