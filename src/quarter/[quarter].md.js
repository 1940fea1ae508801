import {addressPart, printMadePage} from "../lib/page/made-page.mjs";

printMadePage(`quarter/${addressPart("quarter")}`);
