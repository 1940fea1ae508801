import {equalityPage} from "../lib/page/equality-page.js";
import {pageParameter} from "../lib/page/page-parameter.js";
import {printPage} from "../lib/page/print-page.js";
import {readRelease} from "../lib/release/read-release.js";
import {slugToYear} from "../lib/release/reporting-years.js";

const {head, body} = equalityPage(readRelease(), slugToYear(pageParameter("year")));
printPage(head, body);
