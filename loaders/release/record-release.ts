import {existsSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {IsoDate} from "../calendar/iso-date.ts";
import type {Manifest, MeasureRow} from "./contract.ts";
import {csvText} from "./csv-text.ts";
import type {PublicContents} from "./public-contents.ts";

/** Our figures are given to six decimals, which is as well as they are known to a reader. */
const DECIMALS = 6;

const LEDGER_COLUMNS = (
  [
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
    "note"
  ] as const
).map((name) => ({name, type: "VARCHAR" as const, label: name}));

/**
 * Enters the totals of a release that has been published into the data folder's `ledger.csv`, so that every later
 * release takes them for known. Returns how many lines were added: none when this release is there already.
 * The file is replaced by one rename; nothing else ever writes to it.
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
    published_by: authority.name,
    note: null
  };
  const lines = measures.filter(isOurTotal).map((row) => ({
    ...row,
    ...published,
    decimals: row.value === row.numerator ? 0 : DECIMALS
  }));
  const text = csvText(LEDGER_COLUMNS, lines, () => "");
  const added = before === "" ? text : text.slice(text.indexOf("\n") + 1);
  const next = `${path}.${process.pid}`;
  writeFileSync(next, before === "" || before.endsWith("\n") ? before + added : `${before}\n${added}`);
  renameSync(next, path);
  return lines.length;
}

const isOurTotal = (row: MeasureRow): boolean =>
  row.basis === "own" && row.breakdown === "total" && row.value !== null;
