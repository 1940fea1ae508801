import {pageParameter} from "../../lib/page/page-parameter.js";
import {printPage} from "../../lib/page/print-page.js";
import {youngPeoplePage} from "../../lib/page/young-people-page.js";
import {readRelease} from "../../lib/release/read-release.js";
import {slugToYear} from "../../lib/release/reporting-years.js";

const {head, body} = youngPeoplePage(readRelease(), slugToYear(pageParameter("year")));
printPage(head, body);
