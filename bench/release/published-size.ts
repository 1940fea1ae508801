import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {parse} from "csv-parse/sync";
import {MEASURES_COLUMNS} from "../../loaders/contract/measures-columns.ts";
import type {MeasureRow} from "../../loaders/contract/release.ts";

/** Bytes of what is published, and of the least that says the same. */
export interface PublishedSize {
  /** `measures.parquet` as it lies in the release. */
  readonly parquet: number;
  /** The same as a reader fetches it: sent with brotli, as the site is. */
  readonly parquetSent: number;
  /** `measures.csv`, as brotli makes it. */
  readonly csv: number;
  /** The floor: only what cannot be worked out from the rest (key, counts, value, symbol), as brotli makes it. */
  readonly bare: number;
}

/** These follow from the others: an area's code has one name, and an interval follows from its counts. */
const CAN_BE_WORKED_OUT: ReadonlySet<keyof MeasureRow> = new Set([
  "geographic_level",
  "area_name",
  "lower",
  "upper",
  "unit"
]);

const CANNOT_BE_WORKED_OUT = MEASURES_COLUMNS.map(({name}) => name).filter(
  (name) => !CAN_BE_WORKED_OUT.has(name)
);

/** Weighs the figures of a release on disk. */
export function publishedSize(release: string): PublishedSize {
  const csv = readFileSync(join(release, "measures.csv"));
  const rows: Record<string, string>[] = parse(csv, {columns: true});
  const bare = rows.map((row) => CANNOT_BE_WORKED_OUT.map((column) => row[column]).join("\t")).join("\n");
  const parquet = readFileSync(join(release, "measures.parquet"));
  return {
    parquet: parquet.length,
    parquetSent: brotliCompressSync(parquet).length,
    csv: brotliCompressSync(csv).length,
    bare: brotliCompressSync(bare).length
  };
}
