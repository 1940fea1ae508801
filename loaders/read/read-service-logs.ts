import {type ReportingYear, reportingYearOf} from "../contract/calendar/reporting-year.ts";
import type {Folder} from "../contract/folder.ts";
import {type FolderReading, startReading} from "./folder-reading.ts";
import {type Gathering, type GatheringOf, gather} from "./layout/gather.ts";
import type {Layout} from "./layout/layout.ts";
import {listFolder} from "./list-folder.ts";
import {audits} from "./logs/audits.ts";
import {caseloads} from "./logs/caseloads.ts";
import {checklist} from "./logs/checklist.ts";
import {disputes} from "./logs/disputes.ts";
import {feedback} from "./logs/feedback.ts";
import {initialHealthAssessments} from "./logs/initial-health-assessments.ts";
import {midpointReviews} from "./logs/midpoint-reviews.ts";
import {objectives} from "./logs/objectives.ts";
import {reviews} from "./logs/reviews.ts";
import {siblings} from "./logs/siblings.ts";
import {readFile} from "./read-file.ts";
import type {RowSource} from "./rows.ts";
import type {ServiceLogs} from "./service-rows.ts";
import {readSsdReviews} from "./ssd/read-ssd-reviews.ts";
import {ssdShown} from "./ssd/ssd-shown.ts";

/**
 * Reads the service's own logs in `service/`; a log that is not there is null, and a note names the measures lost.
 * Reviews of a year that the log has none of are taken from the Standard Safeguarding Dataset in `ssd/`.
 */
export async function readServiceLogs(folder: FolderReading): Promise<ServiceLogs> {
  const logs = {
    reviews: log(reviews),
    caseloads: log(caseloads),
    disputes: log(disputes),
    checklist: log(checklist),
    audits: log(audits),
    objectives: log(objectives),
    feedback: log(feedback),
    midpointReviews: log(midpointReviews),
    initialHealthAssessments: log(initialHealthAssessments),
    siblings: log(siblings)
  };
  const all = Object.values(logs);
  const kept = new Set<Gathering>();
  const {csvFiles, forms} = listFolder(folder.data, "service");
  for (const name of forms)
    folder.about(`service/${name}`).add({severity: "warning", code: "unread-file", message: NOT_READ});
  for (const file of csvFiles.map((name) => `service/${name}`)) {
    const {gathering, records} = await readFile(folder, file, all, {endsIn: null}, folder.part);
    if (gathering === null) continue;
    kept.add(gathering);
    if (records === 0)
      folder.about(file).add({
        severity: "warning",
        code: "no-rows",
        message:
          "The log has no rows, which says that nothing of the kind happened, so zero is counted; delete the file if this is not collected.",
        measures: gathering.layout.measures
      });
  }
  const fromSsd = await readSsdReviews(folder, () => yearsInLog(folder.data));
  for (const {layout} of all.filter((one) => !kept.has(one))) {
    if (layout.name === reviews.name && fromSsd !== null) continue;
    const file = `service/${layout.name}`;
    const message = "The service keeps no such log; measures that need it are shown as not collected.";
    folder.about(file).add({severity: "note", code: "no-log", message, measures: layout.measures});
  }
  const rowsOf = <Row>(one: GatheringOf<Row>) => (kept.has(one) ? one.rows : null);
  return {
    reviews: fromSsd === null ? rowsOf(logs.reviews) : [...(rowsOf(logs.reviews) ?? []), ...fromSsd],
    caseloads: rowsOf(logs.caseloads),
    disputes: rowsOf(logs.disputes),
    checklist: rowsOf(logs.checklist),
    audits: rowsOf(logs.audits),
    objectives: rowsOf(logs.objectives),
    feedback: rowsOf(logs.feedback),
    midpointReviews: rowsOf(logs.midpointReviews),
    initialHealthAssessments: rowsOf(logs.initialHealthAssessments),
    siblings: rowsOf(logs.siblings)
  };
}

/** Pages print words of the logs, which are checked in the CSV files of these names alone. */
const NOT_READ =
  "Logs in a data folder are read from CSV files alone; this file is left out. npm run anonymise makes CSV of a workbook.";

/** Gathers the rows of a log, each with its file and line. */
const log = <Fields extends object>(layout: Layout<Fields>): GatheringOf<Fields & {source: RowSource}> =>
  gather(layout, (fields, {findings}, line) => Object.assign(fields, {source: {file: findings.file, line}}));

/**
 * The years in which the log of reviews, or the safeguarding dataset, has any due: for a part of the children, where the
 * years of all of them must be known.
 */
export async function yearsLogged(data: Folder): Promise<ReadonlySet<ReportingYear>> {
  const {ssdReviewYears} = await ssdShown(data);
  return new Set([...(await yearsInLog(data)), ...ssdReviewYears]);
}

/** The years in which the log of reviews has any due, of any children. Reads that one column and keeps no row. */
async function yearsInLog(data: Folder): Promise<ReadonlySet<ReportingYear>> {
  const years = new Set<ReportingYear>();
  const {due} = reviews.columns;
  const daysDue = gather({...reviews, columns: {due}}, (row) => {
    years.add(reportingYearOf(row.due));
    return null;
  });
  for (const name of listFolder(data, "service").csvFiles)
    await readFile(startReading(data), `service/${name}`, [daysDue]);
  return years;
}
