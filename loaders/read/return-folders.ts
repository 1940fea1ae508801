import {type Quarter, yearOfQuarter} from "../contract/calendar/quarter.ts";
import {type ReportingYear, yearSlug} from "../contract/calendar/reporting-year.ts";
import {quarterFrom} from "./cells/quarter.ts";
import {reportingYearFrom} from "./cells/reporting-year.ts";
import type {FolderReading} from "./folder-reading.ts";
import {listFolder} from "./list-folder.ts";

/** The folder of one yearly return. */
export interface YearFolder {
  readonly year: ReportingYear;
  readonly path: string;
}

/** The folder of an in-year extract: the current year, up to the end of a quarter. */
export interface ExtractFolder extends YearFolder {
  readonly quarter: Quarter;
}

/** The folders in `returns/`: one a year and, where there is one, the newest extract of the year after them. */
export interface ReturnFolders {
  /** In the order of the years. */
  readonly years: readonly YearFolder[];
  readonly extract: ExtractFolder | null;
}

/**
 * The folders of `returns/` that are named for a year (`2018-19`) or for the quarter with which an extract ends
 * (`2019-20-q1`). Only the newest extract is read, since each covers its year from 1 April on; none is read once the
 * year's own return is there.
 */
export async function returnFolders(folder: FolderReading): Promise<ReturnFolders> {
  const expected = `expected one folder for each year, such as returns/${yearSlug("2018/19")}`;
  const listing = listFolder(folder.data, "returns");
  const years = new Map<ReportingYear, string>();
  const extracts: ExtractFolder[] = [];
  for (const name of listing.folders) {
    const path = `returns/${name}`;
    const year = reportingYearFrom(name);
    const first = year === null ? undefined : years.get(year);
    const quarter = quarterFrom(name);
    if (quarter !== null) extracts.push({quarter, year: yearOfQuarter(quarter), path});
    else if (year === null) {
      const message = `The name of this folder is not a reporting year, ${expected}; rename it.`;
      folder.about(path).add({severity: "error", code: "not-a-year", message});
    } else if (first !== undefined) {
      const message = `${first} holds the return of the same year; merge the two folders or remove one.`;
      folder.about(path).add({severity: "error", code: "duplicate-year", message});
    } else years.set(year, path);
  }
  const loose = [...listing.csvFiles, ...listing.forms, ...listing.otherFiles];
  if (loose.length > 0) {
    const message = `Files directly in returns/ are not read (${loose.length}), ${expected}.`;
    folder.about("returns").add({severity: "warning", code: "unread-file", message});
  }
  if (years.size === 0) {
    const message = `There is no return, ${expected}, with its CSV files inside.`;
    folder.about("returns").add({severity: "error", code: "no-return", message});
  }
  return {
    years: [...years]
      .map(([year, path]) => ({year, path}))
      .sort((one, other) => (one.year < other.year ? -1 : 1)),
    extract: newestExtract(folder, extracts, [...years.keys()])
  };
}

function newestExtract(
  folder: FolderReading,
  extracts: readonly ExtractFolder[],
  years: readonly ReportingYear[]
): ExtractFolder | null {
  const lastYear = years.toSorted().at(-1) ?? null;
  const isOver = (year: ReportingYear) => lastYear !== null && year <= lastYear;
  const newest = extracts
    .filter(({year}) => !isOver(year))
    .toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1))
    .at(-1);
  for (const {year, path} of extracts) {
    if (path === newest?.path) continue;
    const instead = isOver(year) ? `the return of ${lastYear}` : newest?.path;
    const message = `This extract is no longer read, because ${instead} covers more. You may leave it here.`;
    folder.about(path).add({severity: "note", code: "older-extract", message});
  }
  return newest ?? null;
}
