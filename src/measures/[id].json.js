import {addressPart, printMadeFile} from "../lib/page/made-page.mjs";

printMadeFile(`measures/${addressPart("id")}.json`);
