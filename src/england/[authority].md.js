import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`england/${addressPart("authority")}`);
