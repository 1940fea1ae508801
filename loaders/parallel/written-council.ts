import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import {endingYear, type ReportingYear} from "../contract/calendar/reporting-year.ts";
import {csvLines} from "../contract/csv-lines.ts";
import {required} from "../contract/required.ts";
import {CHILD_LOGS, type ChildLog} from "../read/child-logs.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {HeldYears} from "../read/held-years.ts";
import type {Column} from "../read/layout/column.ts";
import type {AnyLayout} from "../read/layout/layout.ts";
import {RETURN_TABLES} from "../read/return-tables.ts";
import type {HeaderRow, ReturnRows} from "../read/rows.ts";
import type {Council} from "./council.ts";
import {type AnyRow, folderOfLives, livesOf} from "./life.ts";

/** A file of a data folder, by its path. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** The files that hold a council's children, and the folders whose files they take the place of. */
export interface WrittenCouncil {
  readonly files: readonly WrittenFile[];
  /** Folders of returns and files of logs that must not be there beside them. */
  readonly instead: readonly string[];
}

/**
 * A made-up council as the files of a data folder: returns, extract and logs about children, in the columns that are
 * read. All else of the folder stays as it is.
 */
export function writtenCouncil(folder: DataFolder, held: HeldYears, {lives}: Council): WrittenCouncil {
  const changed = new Map(lives.map((life) => [life.child, life]));
  const all = folderOfLives(
    folder,
    livesOf(folder).map((life) => changed.get(life.child) ?? life)
  );
  const headers = [...all.returns.header, ...(all.extract?.rows.header ?? [])];
  const files: WrittenFile[] = [];
  const instead = new Set<string>();
  const write = (rows: ReturnRows, original: ReturnRows, years: HeldYears["tables"]) => {
    for (const [table, {columns, checked}] of Object.entries(RETURN_TABLES))
      for (const year of years[table as keyof ReturnRows]) {
        const place = folderOfYear(original, year);
        if (place === null) continue;
        instead.add(place);
        const ofYear = (rows[table as keyof ReturnRows] as unknown as readonly AnyRow[]).filter(
          (row) => row.year === year
        );
        const text = tableText(ofYear, {columns, checked} as unknown as AnyLayout, year, headers);
        files.push({path: `${place}/${table}.csv`, text});
      }
  };
  write(all.returns, folder.returns, held.tables);
  if (all.extract !== null && folder.extract !== null)
    write(all.extract.rows, folder.extract.rows, inYearOf(held, yearOfQuarter(all.extract.quarter)));
  for (const [log, layout] of Object.entries(CHILD_LOGS)) {
    const rows = all.service[log as ChildLog] as unknown as readonly AnyRow[] | null;
    if (rows === null) continue;
    const paths = new Set((folder.service[log as ChildLog] ?? []).map(({source}) => source.file));
    for (const path of paths) instead.add(path);
    files.push({
      path: `service/${layout.name}`,
      text: tableText(rows, layout as unknown as AnyLayout, null, headers)
    });
  }
  return {files, instead: [...instead]};
}

/** The extract's tables, as years. */
const inYearOf = ({extractTables}: HeldYears, year: ReportingYear): HeldYears["tables"] =>
  Object.fromEntries(
    Object.entries(extractTables).map(([table, years]) => [
      table,
      new Set([...years].filter((each) => each === year))
    ])
  ) as unknown as HeldYears["tables"];

/** The folder that the return of a year lies in. */
function folderOfYear({header}: ReturnRows, year: ReportingYear): string | null {
  const file = header.find((row) => row.year === year)?.source.file;
  return file === undefined ? null : file.slice(0, file.lastIndexOf("/"));
}

function tableText(
  rows: readonly AnyRow[],
  {columns, checked = []}: AnyLayout,
  year: ReportingYear | null,
  headers: readonly HeaderRow[]
): string {
  const endsIn = year === null ? null : endingYear(year);
  const fields = Object.entries<Column<unknown>>(columns);
  // What a table repeats of Header, a date of birth or a sex, is the child's own.
  const repeated = checked.filter(({header}) => fields.every(([, column]) => column.header !== header));
  const repeats = Object.entries<Column<unknown>>(
    RETURN_TABLES.header.columns as unknown as AnyLayout["columns"]
  );
  const lines = rows.map((row) => {
    const own =
      headers.find(({child, year: of}) => child === row.child && (year === null || of === year)) ??
      headers.find(({child}) => child === row.child);
    return [
      ...fields.map(([field, column]) => spelled(column, row[field], endsIn)),
      ...repeated.map((column) => {
        const field = repeats.find(([, {header}]) => header === column.header)?.[0];
        return field === undefined || own === undefined
          ? ""
          : spelled(column, own[field as keyof HeaderRow], endsIn);
      })
    ];
  });
  return csvLines([
    [...fields.map(([, {header}]) => header), ...repeated.map(({header}) => header)],
    ...lines
  ]);
}

/** A value as a cell of its column spells it in a collection year. */
function spelled({values, blank}: Column<unknown>, value: unknown, endsIn: number | null): string {
  if (value === null || value === undefined) return "";
  if (values.kind !== "listed") return String(value);
  for (const [cell, {means, firstYear = 0, lastYear = Number.POSITIVE_INFINITY}] of Object.entries(
    values.spellings
  ))
    if (means === value && (endsIn === null || (endsIn >= firstYear && endsIn <= lastYear))) return cell;
  if (blank !== null && blank.value === value) return "";
  // A code of another year, as the records themselves have it.
  const known = Object.entries(values.spellings).find(([, {means}]) => means === value);
  return required(known, "a spelling of a value")[0];
}
