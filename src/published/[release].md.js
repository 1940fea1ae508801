import {addressPart, printMadePage} from "../lib/page/made-page.mjs";

printMadePage(`published/${addressPart("release")}`);
