import {type ReportingYear, reportingYearOf} from "../../contract/calendar/reporting-year.ts";
import type {Folder} from "../../contract/folder.ts";
import type {FileFinding} from "../file-findings.ts";
import type {FormTrouble} from "../forms/form-trouble.ts";
import {type TablesFolder, tablesFolder} from "../forms/tables-folder.ts";
import {tablesIn} from "../tables-in.ts";
import {returnChildren} from "./return-children.ts";
import {reviewChildren} from "./review-children.ts";
import {type ShownReviews, shownReviews} from "./shown-reviews.ts";
import {isOf, SSD_LAYOUTS} from "./ssd-layouts.ts";
import {ssdReviews} from "./ssd-reviews.ts";
import {SSD_FOLDER, SSD_TABLES} from "./ssd-tables.ts";
import {isTable, type TableRecords, tableRecords} from "./table-records.ts";

/** A folder in which the reviews of the Standard Safeguarding Dataset in `ssd/` have the ids of the return. */
export interface SsdShown extends TablesFolder {
  /** The tables of reviews in `ssd/`, by path. */
  readonly ssdReviewFiles: readonly string[];
  /** The years in which a review of the dataset was due, of any children. */
  readonly ssdReviewYears: ReadonlySet<ReportingYear>;
}

/**
 * Shows the reviews in `ssd/` as `ssdReviews` has them, so that they are read, checked, counted and made anonymous by
 * the same code as a log. Every other file is as it was. A folder that is shown like this already stays as it is.
 */
export async function ssdShown(folder: Folder): Promise<SsdShown> {
  if (isSsdShown(folder)) return folder;
  const data = tablesFolder(folder);
  const files = tablesIn(data, SSD_FOLDER);
  const shown = new Map<string, ShownReviews>();
  const troubles: FormTrouble[] = [];
  const tables: {file: string; table: TableRecords}[] = [];
  const trouble = (file: string, finding: FileFinding) => troubles.push({file, finding});
  for (const file of files) {
    const table = await tableRecords(data, file, SSD_LAYOUTS);
    if (isTable(table)) tables.push({file, table});
    if (isTable(table) && table.place.rowsAbove > 0) trouble(file, titleAbove(table.place.line));
    if (!isTable(table)) trouble(file, table ?? NOT_NEEDED);
  }
  const persons = tables.flatMap(({table}) => (isOf(table.layout, "ssd_person") ? [table] : []));
  const periods = tables.flatMap(({table}) => (isOf(table.layout, "ssd_cla_episodes") ? [table] : []));
  let children: ReturnType<typeof returnChildren> | null = null;
  const returned = () => {
    children ??= returnChildren(data);
    return children;
  };
  const ofReviews = tables.filter(({table}) => isOf(table.layout, "ssd_cla_reviews"));
  for (const {file, table} of ofReviews) {
    const childOf = await reviewChildren(table, {persons, periods, returned});
    if (typeof childOf !== "function") {
      trouble(file, childOf.finding);
      continue;
    }
    const reviews = shownReviews(table, childOf);
    shown.set(file, reviews);
    for (const finding of reviews.findings) trouble(file, finding);
    const years = yearsWithoutMissed(reviews);
    if (years.length > 0) trouble(file, noneMissed(years));
  }
  const isBroken = troubles.some(({finding}) => finding.severity === "error");
  if (files.length > 0 && ofReviews.length === 0 && !isBroken) trouble(SSD_FOLDER, NO_REVIEWS);
  const bytes = new Map([...shown].map(([file, {text}]) => [file, new TextEncoder().encode(text)]));
  return {
    ...data,
    size: (path) => bytes.get(path)?.length ?? data.size(path),
    read: (path) => bytes.get(path) ?? data.read(path),
    readPart: (path, from, length) =>
      bytes.get(path)?.subarray(from, from + length) ?? data.readPart(path, from, length),
    troublesIn: (path) => [
      ...data.troublesIn(path),
      ...(path === SSD_FOLDER ? troubles : troubles.filter(({file}) => file === path))
    ],
    lineOf: (path, line) => data.lineOf(path, shown.get(path)?.lines[line - 1] ?? line),
    ssdReviewFiles: [...shown.keys()],
    ssdReviewYears: new Set(
      [...shown.values()].flatMap((reviews) => reviews.due.map(({due}) => reportingYearOf(due)))
    )
  };
}

/** Is this a folder in which the dataset is shown already? */
export const isSsdShown = (folder: Folder): folder is SsdShown => "ssdReviewYears" in folder;

function yearsWithoutMissed({due}: ShownReviews): readonly ReportingYear[] {
  const missed = new Set(due.filter(({isHeld}) => !isHeld).map((review) => reportingYearOf(review.due)));
  const years = new Set(due.map((review) => reportingYearOf(review.due)));
  return [...years].filter((year) => !missed.has(year)).sort();
}

const noneMissed = (years: readonly ReportingYear[]): FileFinding => ({
  severity: "warning",
  code: "no-missed-review",
  message: `Every review that was due in ${years.join(", ")} has been held. Some case systems keep no review before it is held, so one that was missed would not be here; make sure that yours does, or keep service/reviews.csv for such a year.`,
  measures: ssdReviews.measures
});

const titleAbove = (header: number): FileFinding => ({
  severity: "note",
  code: "title-row",
  message: `The columns are in line ${header}; what is above them, such as a title, is not read.`,
  line: 1
});

const NOT_NEEDED: FileFinding = {
  severity: "note",
  code: "not-needed",
  message: `Nothing of this file is used; of the dataset only ${Object.keys(SSD_TABLES).join(", ")} are read.`
};

const NO_REVIEWS: FileFinding = {
  severity: "warning",
  code: "no-reviews",
  message:
    "There is no table with the columns of ssd_cla_reviews here, so nothing is taken from the dataset; export that table too.",
  measures: ssdReviews.measures
};
