import {addressPart, printMadePage} from "../../lib/page/made-page.mjs";

printMadePage(`report/${addressPart("year")}/young-people`);
