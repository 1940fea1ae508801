import {parse} from "csv-parse/sync";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Contents} from "../contract/contents.ts";
import {csvLines} from "../contract/csv-lines.ts";
import type {Folder} from "../contract/folder.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {Manifest, MeasureRow} from "../contract/release.ts";
import {textIn} from "../files/text-in.ts";

/** A release prints its rates and shares to six decimals. */
const DECIMALS = 6;

const TWO_WAY_COLUMNS = ["breakdown_2", "category_2"];

const LEDGER_COLUMNS = [
  "time_period",
  "time_identifier",
  "geographic_level",
  "area_code",
  "area_name",
  "measure",
  "breakdown",
  "category",
  "numerator",
  "denominator",
  "value",
  "unit",
  "symbol",
  "decimals",
  "source",
  "published_on",
  "published_by",
  "note",
  ...TWO_WAY_COLUMNS
];

/**
 * Enters every figure of the council that a release published, totals and tables alike, into the data folder's
 * `ledger.csv`, so that later releases treat them as known. A figure entered from an earlier release is not entered
 * again: a second recording adds nothing, and recording a corrected release adds only what the correction changed.
 * Returns how many lines were added. The file is replaced in one step; nothing else ever writes to it.
 */
export function recordRelease(
  data: Folder,
  {measures}: Pick<Contents, "measures">,
  {authority, release}: Manifest,
  publishedOn: IsoDate
): number {
  const [header, ...kept] = linesOf(textIn(data, "ledger.csv"));
  const columns = header.map(columnName);
  const cellIn = (cells: readonly string[]) => (column: string) => csvText(cells[columns.indexOf(column)]);
  const recorded = kept.map(cellIn).filter((cell) => isFromRecordedRelease({source: cell("source")}));
  const known = new Set(recorded.map(nameOf));
  const published = {
    source: `${authority.name}, release ${release}`,
    published_on: publishedOn.split("-").reverse().join("/"),
    published_by: authority.name
  };
  const added = measures
    .filter(isOurs)
    .map(
      (row): Readonly<Record<string, unknown>> => ({
        ...row,
        ...published,
        decimals: row.value === row.numerator ? 0 : DECIMALS
      })
    )
    .filter((row) => !known.has(nameOf((column) => csvText(row[column]))));
  if (added.length === 0) return 0;
  const newLines = added.map((row) => columns.map((column) => csvText(row[column])));
  data.write("ledger.csv", csvLines([header, ...kept, ...newLines]));
  return added.length;
}

/** The header and the lines of a ledger as they stand; a ledger that does not exist yet, or is empty, has only a header. */
function linesOf(ledger: string | null): readonly [string[], ...string[][]] {
  const lines: string[][] = ledger === null ? [] : parse(ledger, AS_IT_STANDS);
  const [header, ...others] = lines;
  return header === undefined ? [LEDGER_COLUMNS] : withTwoWayColumns([header, ...others]);
}

const AS_IT_STANDS = {bom: true, relax_column_count: true, skip_empty_lines: true} as const;

/** A column as the program names it: a heading may have capitals and blanks. */
const columnName = (heading: string): string => heading.trim().replaceAll(/\s+/g, "_").toLowerCase();

/** A value as a cell of CSV: blank where a figure has none, or where the ledger has no such column. */
const csvText = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** The columns in which a figure must agree with a recorded one to count as the same. */
const NAME = [
  "measure",
  "time_period",
  "time_identifier",
  "area_code",
  "breakdown",
  "category",
  "numerator",
  "denominator",
  "value",
  "unit",
  ...TWO_WAY_COLUMNS
];

const nameOf = (cell: (column: string) => string): string => NAME.map(cell).join("|");

/** A ledger that began before there were two-way tables gets their columns, blank in the lines it has. */
const withTwoWayColumns = ([header, ...lines]: [string[], ...string[][]]): [string[], ...string[][]] =>
  header.map(columnName).includes("breakdown_2")
    ? [header, ...lines]
    : [
        [...header, ...TWO_WAY_COLUMNS],
        ...lines.map((cells) => [...cells, ...TWO_WAY_COLUMNS.map(() => "")])
      ];

const isOurs = (row: MeasureRow): boolean => row.basis === "own" && row.value !== null;

/** Whether a line of the ledger comes from a recorded release, rather than from another document. */
export const isFromRecordedRelease = ({source}: Pick<PublishedRow, "source">): boolean =>
  / release \d{4}-\d{2}\.\d+$/.test(source);
