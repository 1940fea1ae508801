import {parse} from "csv-parse/sync";
import type {IsoDate} from "../contract/calendar/iso-date.ts";
import type {Contents} from "../contract/contents.ts";
import {csvLines} from "../contract/csv-lines.ts";
import type {PublishedRow} from "../contract/published-row.ts";
import type {Manifest, MeasureRow} from "../contract/release.ts";
import type {Folder} from "../files/folder.ts";
import {textIn} from "../files/text-in.ts";

/** Our figures are given to six decimals, which is as well as they are known to a reader. */
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
 * Enters every figure of ours that a release has published, totals and tables alike, into the data folder's
 * `ledger.csv`, so that every later release takes them for known. One that a release recorded before has given
 * already is known already: a second recording adds nothing, and one after a correction what the correction changed.
 * Returns how many lines were added. The file is replaced in one step; nothing else ever writes to it.
 */
export function recordRelease(
  data: Folder,
  {measures}: Pick<Contents, "measures">,
  {authority, release}: Manifest,
  publishedOn: IsoDate
): number {
  const before = textIn(data, "ledger.csv");
  const kept = withTwoWayColumns(
    before === null || before === "" ? [LEDGER_COLUMNS] : parse(before, AS_IT_STANDS)
  );
  const columns = kept[0] ?? LEDGER_COLUMNS;
  const cellIn = (cells: readonly string[]) => (column: string) => cells[columns.indexOf(column)] ?? "";
  const recorded = kept
    .slice(1)
    .map(cellIn)
    .filter((cell) => isFromRecordedRelease({source: cell("source")}));
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
    .filter((row) => !known.has(nameOf((column) => `${row[column] ?? ""}`)));
  if (added.length === 0) return 0;
  const lines = [...kept, ...added.map((row) => columns.map((column) => row[column] ?? ""))];
  data.write("ledger.csv", csvLines(lines.map((cells) => cells.map(String))));
  return added.length;
}

const AS_IT_STANDS = {bom: true, relax_column_count: true, skip_empty_lines: true} as const;

/** What makes a figure of a release the same as one recorded before. */
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

/** A ledger from before it knew two-way tables gets their columns, blank. */
const withTwoWayColumns = (lines: readonly string[][]): readonly string[][] =>
  lines[0]?.includes("breakdown_2") === false
    ? lines.map((cells, line) => [...cells, ...TWO_WAY_COLUMNS.map((column) => (line === 0 ? column : ""))])
    : lines;

const isOurs = (row: MeasureRow): boolean => row.basis === "own" && row.value !== null;

/** Does a line of the ledger come from a release that was recorded here, rather than from another document? */
export const isFromRecordedRelease = ({source}: Pick<PublishedRow, "source">): boolean =>
  / release \d{4}-\d{2}\.\d+$/.test(source);
