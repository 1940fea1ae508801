import {NarrativeError} from "../lib/narrative/narrative-error.js";
import {pageParameter} from "../lib/page/page-parameter.js";
import {printPage} from "../lib/page/print-page.js";
import {readRelease} from "../lib/release/read-release.js";
import {slugToYear} from "../lib/release/reporting-years.js";
import {reportPage} from "../lib/report/report-page.js";

try {
  const {head, body} = reportPage(readRelease(), slugToYear(pageParameter("year")));
  printPage(head, body);
} catch (error) {
  // What is wrong in the author's words is for the author to read, without our stack.
  if (!(error instanceof NarrativeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
