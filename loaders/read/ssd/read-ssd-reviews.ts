import {type ReportingYear, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {MeasureId} from "../../contract/measure-ids.ts";
import type {FolderReading} from "../folder-reading.ts";
import {gather} from "../layout/gather.ts";
import {reviews} from "../logs/reviews.ts";
import {readFile} from "../read-file.ts";
import type {ReviewLogRow} from "../service-rows.ts";
import {ssdReviews} from "./ssd-reviews.ts";
import {ssdShown} from "./ssd-shown.ts";
import {SSD_FOLDER} from "./ssd-tables.ts";

/**
 * Reads the reviews of the safeguarding dataset as rows of the service's log, and tells what is wrong with its files.
 * A year that the log has is taken from the log alone, and a note says so: the service looked at its own log. Null where
 * there is no dataset, or no review in it that is used.
 *
 * @param yearsInLog The years in which the log has a review due, of any children; asked for only if there is a dataset.
 */
export async function readSsdReviews(
  folder: FolderReading,
  yearsInLog: () => Promise<ReadonlySet<ReportingYear>>
): Promise<readonly ReviewLogRow[] | null> {
  const shown = await ssdShown(folder.data);
  for (const {file, finding} of shown.troublesIn(SSD_FOLDER)) folder.about(file).add(finding);
  if (shown.ssdReviewFiles.length === 0) return null;
  const gathering = gather(
    ssdReviews,
    (fields, {findings}, line): ReviewLogRow => ({
      ...NOT_IN_THE_DATASET,
      ...fields,
      source: {file: findings.file, line}
    })
  );
  for (const file of shown.ssdReviewFiles)
    await readFile(folder, file, [gathering], {endsIn: null}, folder.part);
  const logged = await yearsInLog();
  const [first = SSD_FOLDER] = shown.ssdReviewFiles;
  const years = [...shown.ssdReviewYears].sort();
  const both = years.filter((year) => logged.has(year));
  const used = years.filter((year) => !logged.has(year));
  if (both.length > 0) folder.about(first).add(logWins(both));
  folder.about(first).add(used.length > 0 ? usedFor(used) : NO_REVIEW_DUE);
  if (used.length === 0) return null;
  return gathering.rows.filter(({due}) => !logged.has(reportingYearOf(due)));
}

/** What the log of a service may have and the dataset never has. */
const NOT_IN_THE_DATASET = {
  reviewNumber: null,
  minutesCompleted: null,
  lateReason: null,
  reasonNotAttending: null,
  advocacyOffered: null,
  consultationReturned: null,
  parentsTookPart: null
} as const satisfies Partial<ReviewLogRow>;

const LOST: readonly MeasureId[] = Object.keys(NOT_IN_THE_DATASET).flatMap(
  (field) => reviews.columns[field as keyof typeof NOT_IN_THE_DATASET].measures ?? []
);

const logWins = (years: readonly ReportingYear[]) =>
  ({
    severity: "note",
    code: "log-used",
    message: `${reviews.name} of the service has reviews of ${years.join(", ")}; for these it is used, and not the dataset.`
  }) as const;

const usedFor = (years: readonly ReportingYear[]) =>
  ({
    severity: "note",
    code: "dataset-used",
    message: `Reviews of ${years.join(", ")} are taken from here. The dataset does not say which review of a child was the first, when its record was finished, why it was late or who else took part; measures that need that are shown as not collected, and reasons as not recorded.`,
    measures: LOST
  }) as const;

const NO_REVIEW_DUE = {
  severity: "note",
  code: "dataset-not-used",
  message: "No review is taken from here."
} as const;
