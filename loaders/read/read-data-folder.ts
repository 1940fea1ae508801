import type {Authority} from "../contract/authority.ts";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {type ReportingYear, yearSlug} from "../contract/calendar/reporting-year.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import {type ChildPart, EVERYBODY} from "./child-part.ts";
import type {DataFolder} from "./data-folder.ts";
import {type FolderReading, startReading, type WatchFile} from "./folder-reading.ts";
import {type HeldYears, tablesWithRows, yearsDue} from "./held-years.ts";
import {listFolder} from "./list-folder.ts";
import {NOTHING_READ} from "./nothing-read.ts";
import {readAuthority} from "./read-authority.ts";
import {readComparators} from "./read-comparators.ts";
import {readLedger} from "./read-ledger.ts";
import {readPopulation} from "./read-population.ts";
import {type ExtractRead, readReturns} from "./read-returns.ts";
import {readServiceLogs} from "./read-service-logs.ts";
import {ssdShown} from "./ssd/ssd-shown.ts";

/** A data folder as far as it could be read. */
export type InspectedFolder = Omit<DataFolder, "authority"> & {readonly authority: Authority | null};

/** What an inspection returns: the folder, the findings on it, and the positions of its columns. */
export interface Inspection {
  readonly folder: InspectedFolder;
  readonly findings: readonly Finding[];
  /** The position of a column in a file, from 1; null where the file has no such column. */
  readonly positionOf: (file: string, column: string) => number | null;
  /** Every file and folder that was read, in that order. */
  readonly files: readonly string[];
  /** The years that there is something of; for the tables of returns, whether or not of the children read here. */
  readonly held: HeldYears;
}

/**
 * Reads a data folder for a release.
 *
 * @throws Refused with every finding, when any of them is an error.
 */
export async function readDataFolder(
  data: Folder
): Promise<Omit<Inspection, "folder" | "files"> & {readonly folder: DataFolder}> {
  const {folder, findings, positionOf, held} = await inspectDataFolder(data);
  const {authority} = folder;
  if (authority === null || findings.some(({severity}) => severity === "error")) throw new Refused(findings);
  return {folder: {...folder, authority}, findings, positionOf, held};
}

/**
 * Reads a data folder as far as possible, for a check: errors become findings, and nothing is thrown. For a part of the
 * children only their rows are read; findings on a whole file are the same for every part. `watch` sees every record.
 */
export async function inspectDataFolder(
  data: Folder,
  part: ChildPart = EVERYBODY,
  watch: WatchFile = () => null
): Promise<Inspection> {
  const reading = startReading(await ssdShown(data), part, watch);
  const {folder, held} = isThere(reading) ? await readAll(reading) : NOTHING;
  return {
    folder,
    findings: reading.findings(),
    positionOf: reading.positionOf,
    files: reading.files(),
    held
  };
}

const NO_TABLES = tablesWithRows(NOTHING_READ.returns);

const NOTHING: Pick<Inspection, "folder" | "held"> = {
  folder: {authority: null, ...NOTHING_READ},
  held: {tables: NO_TABLES, extractTables: NO_TABLES, reviewsLogged: new Set()}
};

async function readAll(reading: FolderReading): Promise<Pick<Inspection, "folder" | "held">> {
  const authority = readAuthority(reading);
  const {rows, tableYears, years, extract: inYear} = await readReturns(reading);
  if (authority !== null)
    for (const year of authority.reportingYears) if (!years.includes(year)) reportNoReturn(reading, year);
  const extract = inYear && {
    quarter: inYear.quarter,
    until: inYear.until,
    rows: inYear.rows,
    takenOn: extractTakenOn(reading, inYear, authority)
  };
  const service = await readServiceLogs(reading);
  const {population, census} = await readPopulation(reading);
  const comparators = await readComparators(reading);
  const ledger = await readLedger(reading);
  return {
    folder: {authority, returns: rows, extract, service, population, census, comparators, ledger},
    held: {
      tables: tableYears,
      extractTables: inYear?.tableYears ?? NO_TABLES,
      reviewsLogged: yearsDue(service)
    }
  };
}

/** Whether there is a folder with anything in it; reports an error if not. */
function isThere(reading: FolderReading): boolean {
  const {folders, csvFiles, otherFiles} = listFolder(reading.data, ".");
  if (folders.length + csvFiles.length + otherFiles.length > 0) return true;
  reading.about(".").add(reading.data.list(".") === null ? NO_SUCH_FOLDER : EMPTY_FOLDER);
  return false;
}

const NO_SUCH_FOLDER = {
  severity: "error",
  code: "no-such-folder",
  message: "There is no such folder; give the folder that holds authority.json and returns/."
} as const;

const EMPTY_FOLDER = {
  severity: "error",
  code: "empty-folder",
  message: "The folder is empty; put authority.json and returns/ into it."
} as const;

/** The day on which the extract was taken: an error where authority.json gives none, or one before the extract ends. */
function extractTakenOn(
  reading: FolderReading,
  {quarter, until, path}: ExtractRead,
  authority: Authority | null
): IsoDate {
  const takenOn = authority?.extractTakenOn;
  if (authority !== null && (takenOn === undefined || takenOn <= until)) {
    const expected = `give "extractTakenOn", the day after ${until} on which ${path} was taken from the case system`;
    const wrong = takenOn === undefined ? "is missing" : `comes before the end of ${quarter}`;
    const message = `extractTakenOn ${wrong}; ${expected}.`;
    reading.about("authority.json").add({severity: "error", code: "extract-taken-on", message});
  }
  return takenOn ?? until;
}

function reportNoReturn(reading: FolderReading, year: ReportingYear): void {
  const path = `returns/${yearSlug(year)}`;
  const message = `authority.json lists the reporting year ${year}, but there is no return for it; add this folder or remove the year.`;
  reading.about(path).add({severity: "error", code: "no-return", message});
}
