import {measurePage} from "../lib/page/measure-page.js";
import {pageParameter} from "../lib/page/page-parameter.js";
import {printPage} from "../lib/page/print-page.js";
import {readRelease} from "../lib/release/read-release.js";

const {head, body} = measurePage(readRelease(), pageParameter("id"));
printPage(head, body);
