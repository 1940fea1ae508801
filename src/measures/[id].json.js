import {addressPart, printMadeFile} from "../lib/site/made-page.mjs";

printMadeFile(`measures/${addressPart("id")}.json`);
