import {pageParameter} from "../lib/page/page-parameter.js";
import {printPage} from "../lib/page/print-page.js";
import {voicesPage} from "../lib/page/voices-page.js";
import {readRelease} from "../lib/release/read-release.js";
import {slugToYear} from "../lib/release/reporting-years.js";

const {head, body} = voicesPage(readRelease(), slugToYear(pageParameter("year")));
printPage(head, body);
