import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`quarter/${addressPart("quarter")}`);
