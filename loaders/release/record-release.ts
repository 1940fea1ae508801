import {existsSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import type {IsoDate} from "../calendar/iso-date.ts";
import type {PublishedRow} from "../read/published-row.ts";
import type {Manifest, MeasureRow} from "./contract.ts";
import {csvCell} from "./csv-text.ts";
import type {PublicContents} from "./public-contents.ts";

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
 * `ledger.csv`, so that every later release takes them for known. Returns how many lines were added: none when
 * this release is there already. The file is replaced by one rename; nothing else ever writes to it.
 */
export function recordRelease(
  dataDir: string,
  {measures}: Pick<PublicContents, "measures">,
  {authority, release}: Manifest,
  publishedOn: IsoDate
): number {
  const path = join(dataDir, "ledger.csv");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const source = `${authority.name}, release ${release}`;
  if (before.includes(source)) return 0;

  const published = {
    source,
    published_on: publishedOn.split("-").reverse().join("/"),
    published_by: authority.name
  };
  const added = measures.filter(isOurs).map(
    (row): Readonly<Record<string, unknown>> => ({
      ...row,
      ...published,
      decimals: row.value === row.numerator ? 0 : DECIMALS
    })
  );
  const kept = withTwoWayColumns(before === "" ? [LEDGER_COLUMNS] : parse(before, AS_IT_STANDS));
  const columns = kept[0] ?? LEDGER_COLUMNS;
  const lines = [...kept, ...added.map((row) => columns.map((column) => row[column] ?? ""))];
  const next = `${path}.${process.pid}`;
  writeFileSync(next, `${lines.map((cells) => cells.map(csvCell).join(",")).join("\n")}\n`);
  renameSync(next, path);
  return added.length;
}

const AS_IT_STANDS = {bom: true, relax_column_count: true, skip_empty_lines: true} as const;

/** A ledger from before it knew two-way tables gets their columns, blank. */
const withTwoWayColumns = (lines: readonly string[][]): readonly string[][] =>
  lines[0]?.includes("breakdown_2") === false
    ? lines.map((cells, line) => [...cells, ...TWO_WAY_COLUMNS.map((column) => (line === 0 ? column : ""))])
    : lines;

const isOurs = (row: MeasureRow): boolean => row.basis === "own" && row.value !== null;

/**
 * Does a line of the ledger stand in a table of a release that was recorded here? It is known, as everything in
 * the ledger is, but an earlier release's tables are not printed once more.
 */
export const isFromRecordedTable = ({
  breakdown,
  source
}: Pick<PublishedRow, "breakdown" | "source">): boolean =>
  breakdown !== "total" && / release \d{4}-\d{2}\.\d+$/.test(source);
