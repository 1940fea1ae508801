import type {IsoDate} from "../contract/calendar/iso-date.ts";
import {lastDayOfQuarter, type Quarter} from "../contract/calendar/quarter.ts";
import {endingYear, type ReportingYear, reportingYearEnding} from "../contract/calendar/reporting-year.ts";
import {required} from "../contract/required.ts";
import {type BirthsStated, birthsStated} from "./births-stated.ts";
import {absences, EXPECTED_TABLES, type ExpectedTable, isAskedFor, NO_TABLE} from "./expected-tables.ts";
import type {FolderReading} from "./folder-reading.ts";
import type {TableYears} from "./held-years.ts";
import {type Gathering, type GatheringOf, gather, rowsOf} from "./layout/gather.ts";
import type {Layout} from "./layout/layout.ts";
import type {Reading} from "./layout/reading.ts";
import {listFolder} from "./list-folder.ts";
import {oneChildEach} from "./one-child-each.ts";
import {readFile} from "./read-file.ts";
import {returnFolders, type YearFolder} from "./return-folders.ts";
import type {HeaderRow, ReturnRows, RowSource} from "./rows.ts";
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
import {tablesIn, troublesIn} from "./tables-in.ts";

/** The first and last collection whose code lists this program has, by the year in which they end. */
const FIRST_COLLECTION = 2015;
const LAST_COLLECTION = 2026;

/** The yearly returns and the extract, as far as they could be read. */
export interface ReturnsRead {
  readonly rows: ReturnRows;
  /** The years whose return has each table, with rows of anybody or with none at all. */
  readonly tableYears: TableYears;
  /** The years that have a folder of their own. */
  readonly years: readonly ReportingYear[];
  readonly extract: ExtractRead | null;
}

/**
 * An in-year extract as far as it could be read. Its rows are kept apart from those of the returns, because it changes
 * no figure of a year that is over.
 */
export interface ExtractRead {
  readonly quarter: Quarter;
  /** The last day that it covers. */
  readonly until: IsoDate;
  readonly path: string;
  readonly rows: ReturnRows;
  /** For each table, the year of the extract if the extract has it. */
  readonly tableYears: TableYears;
}

/** Reads every yearly return in `returns/`, which has one folder a year, and the newest in-year extract. */
export async function readReturns(folder: FolderReading): Promise<ReturnsRead> {
  const {years, extract} = await returnFolders(folder);
  const {rows, tableYears} = await readYears(folder, years, isAskedFor, []);
  const ofExtract = extract && (await readYears(folder, [extract], ({inYear}) => inYear, rows.header));
  return {
    rows,
    tableYears,
    years: years.map(({year}) => year),
    extract: extract &&
      ofExtract && {
        quarter: extract.quarter,
        until: lastDayOfQuarter(extract.quarter),
        path: extract.path,
        rows: ofExtract.rows,
        tableYears: ofExtract.tableYears
      }
  };
}

/** Tells of the tables that a return lacks: those that figures need apart from the others. */
function reportAbsent(
  folder: FolderReading,
  path: string,
  year: ReportingYear,
  absent: readonly ExpectedTable[]
) {
  for (const {tables, measures} of absences(absent)) {
    const shown =
      measures.length === 0
        ? "No published figure needs that."
        : "What needs that is shown as not collected (x), never as zero.";
    const message = `The ${year} return has no table ${tables.join(", ")}. ${shown} If there was nobody to return, put the header of the table into a file; if there was, put the table into this folder.`;
    folder.about(path).add({severity: "note", code: NO_TABLE, message, measures});
  }
}

/** Reads the tables of some years. A table is recognised by its columns alone, whatever its file is called. */
async function readYears(
  folder: FolderReading,
  years: readonly YearFolder[],
  isExpected: (table: ExpectedTable, year: ReportingYear) => boolean,
  knownBefore: readonly HeaderRow[]
): Promise<Pick<ReturnsRead, "rows" | "tableYears">> {
  const births = birthsStated();
  const tables = {
    header: headerTable(folder),
    episodes: table(episodes, births),
    reviews: table(reviews, births),
    uasc: table(uasc, births),
    health: table(health, births),
    careLeavers: table(careLeavers, births),
    adoptions: table(adoptions, births),
    placedForAdoption: table(placedForAdoption, births),
    previousPermanence: table(previousPermanence, births),
    missing: table(missing, births),
    socialWorkers: table(socialWorkers, births),
    deprivationOfLiberty: table(deprivationOfLiberty, births)
  };
  const yearsOf = new Map<Gathering, Set<ReportingYear>>();
  for (const {year, path} of years) {
    const found = await readYear(folder, path, year, Object.values(tables));
    for (const one of found) yearsOf.set(one, new Set(yearsOf.get(one)).add(year));
    // Without these two there is nothing to count; every other table adds to them.
    for (const needed of [tables.header, tables.episodes]) {
      if (found.has(needed)) continue;
      const {name, measures} = needed.layout;
      const message = `The return of ${year} has no ${name} table; put its CSV file into this folder.`;
      folder.about(path).add({severity: "error", code: "missing-table", message, measures});
    }
    const isThere = ({layout}: ExpectedTable) => [...found].some((one) => one.layout.name === layout.name);
    const absent = EXPECTED_TABLES.filter((table) => isExpected(table, year) && !isThere(table));
    reportAbsent(folder, path, year, absent);
  }
  const tableYears = Object.fromEntries(
    Object.entries(tables).map(([name, one]) => [name, yearsOf.get(one) ?? new Set()])
  );
  // `tables` has the same names as the rows, but fromEntries loses them.
  const rows = rowsOf(tables);
  const header = [...rows.header, ...births.without([...knownBefore, ...rows.header])];
  return {rows: {...rows, header}, tableYears: tableYears as unknown as TableYears};
}

type ReturnFields = {year: ReportingYear; source: RowSource};

/**
 * Gathers the rows of a table, each with its collection year, its file and its line. A row that is the same as an
 * earlier one of that year in every column read, in this file or another, is left out.
 */
function table<Fields extends {child: string}>(
  layout: Layout<Fields>,
  births: BirthsStated
): GatheringOf<Fields & ReturnFields> {
  const isRepeat = repeats();
  const headings = (layout.checked ?? []).map(({header}) => header);
  const [birthAt, sexAt] = [headings.indexOf("DOB"), headings.indexOf("SEX")];
  const {name, measures} = layout;
  const repeated = {
    severity: "warning",
    code: "duplicate-row",
    message: `The row is the same in every column as an earlier row of ${name}. It counts once; take it out of the export.`,
    measures
  } as const;
  return gather(layout, (fields, reading, line, checked) => {
    const year = collectionOf(reading);
    births.add(fields.child, year, {
      born: checked[birthAt],
      sex: checked[sexAt],
      source: {file: reading.findings.file, line}
    });
    if (isRepeat(fields, year)) {
      reading.findings.add({...repeated, line});
      return null;
    }
    return Object.assign(fields, {year, source: {file: reading.findings.file, line}});
  });
}

/** Tells whether a row was seen before in its year. Years are read one after another, so only one is remembered. */
function repeats(): (fields: object, year: ReportingYear) => boolean {
  let current: ReportingYear | null = null;
  let seen = new Set<string>();
  return (fields, year) => {
    if (year !== current) {
      current = year;
      seen = new Set();
    }
    const before = seen.size;
    seen.add(Object.values(fields).join("\n"));
    return seen.size === before;
  };
}

/** Gathers the rows of Header, and reports a child who has two dates of birth or two sexes in one year. */
function headerTable(folder: FolderReading): GatheringOf<HeaderRow> {
  const years = new Map<ReportingYear, ReturnType<typeof oneChildEach>>();
  return gather(header, (fields, reading, line) => {
    const {file} = reading.findings;
    const year = collectionOf(reading);
    const contradictionsOf = years.get(year) ?? oneChildEach();
    years.set(year, contradictionsOf);
    for (const {heading, ...finding} of contradictionsOf(fields))
      reading.findings.add({...finding, line, column: folder.positionOf(file, heading)});
    return Object.assign(fields, {year, source: {file, line}});
  });
}

const collectionOf = ({collection, intern}: Reading): ReportingYear =>
  intern(reportingYearEnding(required(collection.endsIn, "the collection year of a return")));

/** Reads the files of one year; returns the tables found. */
async function readYear(
  folder: FolderReading,
  path: string,
  year: ReportingYear,
  tables: readonly Gathering[]
): Promise<ReadonlySet<Gathering>> {
  const collection = {endsIn: endingYear(year)};
  if (collection.endsIn < FIRST_COLLECTION || collection.endsIn > LAST_COLLECTION) {
    const message = `The program has no code lists for ${year}, only for ${reportingYearEnding(FIRST_COLLECTION)} to ${reportingYearEnding(LAST_COLLECTION)}; codes are checked against those of the nearest year.`;
    folder.about(path).add({severity: "warning", code: "year-not-covered", message});
  }
  const listing = listFolder(folder.data, path);
  for (const name of listing.otherFiles) {
    folder.about(`${path}/${name}`).add({severity: "warning", code: "unread-file", message: NOT_READ});
  }
  for (const name of listing.folders) {
    const message = "Folders within the folder of a year are not read; put the files beside the others.";
    folder.about(`${path}/${name}`).add({severity: "warning", code: "unread-folder", message});
  }
  for (const {file, finding} of troublesIn(folder.data, path)) folder.about(file).add(finding);
  const found = new Map<Gathering, string>();
  for (const file of tablesIn(folder.data, path)) {
    const {gathering, records} = await readFile(folder, file, tables, collection, folder.part);
    if (gathering === null) continue;
    reportTable(folder, file, gathering, records, found);
  }
  return new Set(found.keys());
}

const NOT_READ =
  "Only CSV files, the Department's XML, workbooks (.xlsx) and zips of these are read in a return; this file is left out.";

/** Reports a table that has no rows, or that an earlier file of the same year holds too. */
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
    const message = `${first} is also a ${name} table of the same year; the rows of both are read, so check that no row is in both.`;
    folder.about(file).add({severity: "warning", code: "table-twice", message, measures});
  }
  if (records === 0) {
    const message = `The ${name} table has a header and no rows; it is treated as an empty table.`;
    folder.about(file).add({severity: "warning", code: "no-rows", message, measures});
  }
  found.set(gathering, first ?? file);
}
