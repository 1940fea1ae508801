import {groupedBy} from "../collections/grouped-by.ts";
import {type Quarter, yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import type {Folder} from "../contract/folder.ts";
import {quarterFrom} from "../read/cells/quarter.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";
import {listFolder} from "../read/list-folder.ts";

/** The files of one year's return as they were found. */
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
  /** Files that are not CSV: what is in them cannot be known. */
  readonly otherFiles: readonly string[];
}

/**
 * Finds the returns in a folder: in sub-folders, one a year; or directly in it, each file with its year before its name
 * (`2017-header.csv`) or all of one year. If there is a folder `returns/`, they are sought there; `service/` holds logs.
 */
export function rawReturnIn(raw: Folder): RawReturn {
  const top = listFolder(raw, ".");
  const base = top.folders.includes("returns") ? "returns/" : "";
  const listing = base === "" ? top : listFolder(raw, base);
  const inFolders = listing.folders
    .filter((name) => name !== "service")
    .map((name) => ({name, inside: listFolder(raw, `${base}${name}`)}));
  const service = listFolder(raw, "service");
  const loose = groupedBy(listing.csvFiles, yearBeforeName);
  const years = [
    ...inFolders.map(({name, inside}) => ({
      called: name,
      files: inside.csvFiles.map((file) => `${base}${name}/${file}`)
    })),
    ...[...loose].map(([called, names]) => ({called, files: names.map((name) => `${base}${name}`)}))
  ];
  return {
    years: years
      .filter(({files}) => files.length > 0)
      .map(({called, files}) => {
        const quarter = quarterFrom(called);
        const year =
          quarter === null ? reportingYearFrom(called.replace(/[-_ ]$/, "")) : yearOfQuarter(quarter);
        return {called, files, year, quarter};
      }),
    serviceLogs: service.csvFiles.map((name) => `service/${name}`),
    otherFiles: [
      ...listing.otherFiles.map((name) => `${base}${name}`),
      ...inFolders.flatMap(({name, inside}) => inside.otherFiles.map((file) => `${base}${name}/${file}`)),
      ...service.otherFiles.map((name) => `service/${name}`)
    ]
  };
}

/** `2019-20_` of `2019-20_episodes.csv`; empty where a file's name begins with no year. */
const yearBeforeName = (name: string): string => /^\d{4}(?:[-_ ]?\d{2,4})?[-_ ]/.exec(name)?.[0] ?? "";
