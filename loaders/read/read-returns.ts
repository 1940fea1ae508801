import {endingYear, type ReportingYear, reportingYearEnding, yearSlug} from "../calendar/reporting-year.ts";
import {reportingYearFrom} from "./cells/reporting-year.ts";
import type {FolderReading} from "./folder-reading.ts";
import {type Gathering, type GatheringOf, gather, rowsOf} from "./layout/gather.ts";
import type {Layout} from "./layout/layout.ts";
import type {Reading} from "./layout/row-reader.ts";
import {listFolder} from "./list-folder.ts";
import {readFile} from "./read-file.ts";
import type {ReturnRows, RowSource} from "./rows.ts";
import {adoptions} from "./tables/adoptions.ts";
import {careLeavers} from "./tables/care-leavers.ts";
import {deprivationOfLiberty} from "./tables/deprivation-of-liberty.ts";
import {episodes} from "./tables/episodes.ts";
import {header} from "./tables/header.ts";
import {health} from "./tables/health.ts";
import {missing} from "./tables/missing.ts";
import {placedForAdoption} from "./tables/placed-for-adoption.ts";
import {previousPermanence} from "./tables/previous-permanence.ts";
import {reviews} from "./tables/reviews.ts";
import {socialWorkers} from "./tables/social-workers.ts";
import {uasc} from "./tables/uasc.ts";

/** The collections, by the year in which they end, whose code lists we hold. */
const FIRST_COLLECTION = 2015;
const LAST_COLLECTION = 2026;

/** The yearly returns as far as they could be read, and the years that have a folder of their own. */
export interface ReturnsRead {
  readonly rows: ReturnRows;
  readonly years: readonly ReportingYear[];
}

/** Reads every yearly return in `returns/`, one folder a year. Tables are known by their columns alone. */
export async function readReturns(folder: FolderReading): Promise<ReturnsRead> {
  const tables = {
    header: table(header),
    episodes: table(episodes),
    reviews: table(reviews),
    uasc: table(uasc),
    health: table(health),
    careLeavers: table(careLeavers),
    adoptions: table(adoptions),
    placedForAdoption: table(placedForAdoption),
    previousPermanence: table(previousPermanence),
    missing: table(missing),
    socialWorkers: table(socialWorkers),
    deprivationOfLiberty: table(deprivationOfLiberty)
  };
  const years = await yearFolders(folder);
  for (const {year, path} of years) {
    const found = await readYear(folder, path, year, Object.values(tables));
    // Without these two there is nothing to count; every other table adds to them.
    for (const needed of [tables.header, tables.episodes]) {
      if (found.has(needed)) continue;
      const {name, measures} = needed.layout;
      const message = `The return of ${year} has no ${name} table; put its CSV file into this folder.`;
      folder.about(path).add({severity: "error", code: "missing-table", message, measures});
    }
  }
  return {rows: rowsOf(tables), years: years.map(({year}) => year)};
}

type ReturnFields = {year: ReportingYear; source: RowSource};

/** Gathers the rows of a table, each with its collection year and its place. */
const table = <Fields extends object>(layout: Layout<Fields>): GatheringOf<Fields & ReturnFields> =>
  gather(layout, (fields, reading, line) =>
    Object.assign(fields, {
      year: collectionOf(reading),
      source: {file: reading.findings.file, line}
    })
  );

const collectionOf = ({collection, intern}: Reading): ReportingYear =>
  intern(reportingYearEnding(collection.endsIn ?? 0));

/** The folders of `returns/` that are named for a year, in the order of the years. */
async function yearFolders(folder: FolderReading): Promise<{year: ReportingYear; path: string}[]> {
  const findings = folder.about("returns");
  const expected = `expected one folder for each year, such as returns/${yearSlug("2018/19")}`;
  const listing = await listFolder(folder.dir, "returns");
  const found = new Map<ReportingYear, string>();
  for (const name of listing?.folders ?? []) {
    const path = `returns/${name}`;
    const year = reportingYearFrom(name);
    const first = year === null ? undefined : found.get(year);
    if (year === null) {
      const message = `The name of this folder is no reporting year, ${expected}; rename it.`;
      folder.about(path).add({severity: "error", code: "not-a-year", message});
    } else if (first !== undefined) {
      const message = `${first} holds the return of the same year; put them together or take one away.`;
      folder.about(path).add({severity: "error", code: "duplicate-year", message});
    } else found.set(year, path);
  }
  const loose = [...(listing?.csvFiles ?? []), ...(listing?.otherFiles ?? [])];
  if (loose.length > 0) {
    const message = `Files beside the folders of the years are not read (${loose.length}), ${expected}.`;
    findings.add({severity: "warning", code: "unread-file", message});
  }
  if (found.size === 0) {
    const message = `There is no return, ${expected}, with its CSV files inside.`;
    findings.add({severity: "error", code: "no-return", message});
  }
  return [...found]
    .map(([year, path]) => ({year, path}))
    .sort((one, other) => (one.year < other.year ? -1 : 1));
}

/** Reads the files of one year; gives the tables that it has. */
async function readYear(
  folder: FolderReading,
  path: string,
  year: ReportingYear,
  tables: readonly Gathering[]
): Promise<ReadonlySet<Gathering>> {
  const collection = {endsIn: endingYear(year)};
  if (collection.endsIn < FIRST_COLLECTION || collection.endsIn > LAST_COLLECTION) {
    const message = `The code lists of ${year} are not held here (${reportingYearEnding(FIRST_COLLECTION)} to ${reportingYearEnding(LAST_COLLECTION)} are); codes are judged by the nearest year.`;
    folder.about(path).add({severity: "warning", code: "year-not-covered", message});
  }
  const listing = await listFolder(folder.dir, path);
  for (const name of listing?.otherFiles ?? []) {
    const message = "Only CSV files are read in a return; this file is left out.";
    folder.about(`${path}/${name}`).add({severity: "warning", code: "unread-file", message});
  }
  const found = new Map<Gathering, string>();
  for (const name of listing?.csvFiles ?? []) {
    const file = `${path}/${name}`;
    const {gathering, records} = await readFile(folder, file, tables, collection);
    if (gathering !== null) reportTable(folder, file, gathering, records, found);
  }
  return new Set(found.keys());
}

/** Says what is odd about a table that was recognised: no rows, or a second file of it. */
function reportTable(
  folder: FolderReading,
  file: string,
  gathering: Gathering,
  records: number,
  found: Map<Gathering, string>
): void {
  const {name, measures} = gathering.layout;
  const first = found.get(gathering);
  if (first !== undefined) {
    const message = `${first} is a ${name} table of the same year too; the rows of both are read, so see that none stands in both.`;
    folder.about(file).add({severity: "warning", code: "table-twice", message, measures});
  }
  if (records === 0) {
    const message = `The ${name} table has a header and no rows; taken as an empty table.`;
    folder.about(file).add({severity: "warning", code: "no-rows", message, measures});
  }
  found.set(gathering, first ?? file);
}
