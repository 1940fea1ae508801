import {addressPart, printMadePage} from "../lib/site/made-page.mjs";

printMadePage(`published/${addressPart("release")}`);
