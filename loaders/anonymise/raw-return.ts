import {groupedBy} from "../collections/grouped-by.ts";
import {type Quarter, yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import {quarterFrom} from "../read/cells/quarter.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";
import {FORM_NAME} from "../read/forms/read-form.ts";
import type {TablesFolder} from "../read/forms/tables-folder.ts";
import {listFolder} from "../read/list-folder.ts";
import {SSD_FOLDER} from "../read/ssd/ssd-tables.ts";
import {tablesIn} from "../read/tables-in.ts";

/** The tables of one year's return as they were found. */
export interface RawYear {
  /** The year as the folder or the files are named: `2018-19`, `2017-`; empty for files without a year in their names. */
  readonly called: string;
  /** The year that this name gives; null where only the dates in the files can tell. */
  readonly year: ReportingYear | null;
  /** The quarter that an in-year extract ends with, where its folder is named so (`2019-20-q1`). */
  readonly quarter: Quarter | null;
  /** Paths within the folder that was given. */
  readonly files: readonly string[];
}

/** A folder of raw returns, sorted by the names of its files and folders alone. */
export interface RawReturn {
  readonly years: readonly RawYear[];
  readonly serviceLogs: readonly string[];
  /** Tables of the Standard Safeguarding Dataset. */
  readonly dataset: readonly string[];
  /** Files in no form that is read: what is in them cannot be known. */
  readonly otherFiles: readonly string[];
  /** The folders that were looked into. */
  readonly folders: readonly string[];
}

/**
 * Finds the returns in a folder: in sub-folders, one a year; or directly in it, each file with its year before its name
 * (`2017-header.csv`, `2018-19.xlsx`) or all of one year. If there is a folder `returns/`, they are sought there;
 * `service/` holds logs and `ssd/` the safeguarding dataset. The folders in a zip count like folders beside it.
 */
export function rawReturnIn(raw: TablesFolder): RawReturn {
  const top = listFolder(raw, ".");
  const base = top.folders.includes("returns") ? "returns" : ".";
  const inFolders = listFolder(raw, base)
    .folders.filter((name) => !BESIDE.includes(name))
    .map((name) => (base === "." ? name : `${base}/${name}`));
  const folders = [base, ...inFolders, ...top.folders.filter((name) => BESIDE.includes(name))];
  const tables = [...new Set(folders.flatMap((folder) => tablesIn(raw, folder)))].sort();
  const years = groupedBy(
    tables.filter((path) => !isServiceLog(path) && !isDataset(path)),
    yearNamed
  );
  return {
    years: [...years].map(([called, files]) => ({called, files, ...yearsIn(called)})),
    serviceLogs: tables.filter(isServiceLog),
    dataset: tables.filter(isDataset),
    otherFiles: folders.flatMap((folder) =>
      listFolder(raw, folder).otherFiles.map((name) => (folder === "." ? name : `${folder}/${name}`))
    ),
    folders
  };
}

/** Folders beside the returns. */
const BESIDE = ["service", SSD_FOLDER];

/** The names on the way to a table: of folders, those in a zip included, without the zips and workbooks themselves. */
const foldersOf = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(0, -1)
    .filter((name) => !FORM_NAME.test(name) && name !== "returns");

/** Does a table lie in a folder `service`? */
export const isServiceLog = (path: string): boolean => foldersOf(path).includes("service");

/** Does a table lie in the folder of the safeguarding dataset? */
export const isDataset = (path: string): boolean => path.startsWith(`${SSD_FOLDER}/`);

/** What a table's return is called: by the nearest folder that names a year, else by any folder, else by the file. */
function yearNamed(path: string): string {
  const folders = foldersOf(path);
  const named = folders.findLast((name) => yearsIn(name).year !== null);
  if (named !== undefined || folders.length > 0) return named ?? folders.join("/");
  // Of a zip, what is in it and the table, the last name with a year tells.
  const names = path
    .split("/")
    .filter((name, index, all) => FORM_NAME.test(name) || index === all.length - 1);
  return names.map(yearBeforeName).findLast((year) => year !== "") ?? "";
}

function yearsIn(called: string): {readonly year: ReportingYear | null; readonly quarter: Quarter | null} {
  const quarter = quarterFrom(called);
  const year = quarter === null ? reportingYearFrom(called.replace(/[-_. ]$/, "")) : yearOfQuarter(quarter);
  return {quarter, year};
}

/** `2019-20_` of `2019-20_episodes.csv`, `2019-20.` of `2019-20.xlsx`; empty where a name begins with no year. */
const yearBeforeName = (name: string): string => /^\d{4}(?:[-_ ]?\d{2,4})?[-_. ]/.exec(name)?.[0] ?? "";
