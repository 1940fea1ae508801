import {addressPart, printMadePage} from "../lib/page/made-page.mjs";

printMadePage(`measures/${addressPart("id")}`);
