import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {HIDDEN} from "./comparisons/compared.ts";
import {COMPARISONS_COLUMNS} from "./comparisons-columns.ts";
import type {ComparisonRow, Manifest, MeasureRow} from "./contract.ts";
import {csvText} from "./csv-text.ts";
import {MEASURES_COLUMNS} from "./measures-columns.ts";
import {metaCsv} from "./meta-csv.ts";
import type {ReleaseContents} from "./release-contents.ts";
import {writeParquet} from "./write-parquet.ts";

/**
 * Writes every file of a release into a folder, the manifest last with the size and hash of each, and returns
 * the manifest. The same contents give the same bytes.
 */
export async function writeRelease(
  folder: string,
  contents: ReleaseContents,
  about: Omit<Manifest, "files">
): Promise<Manifest> {
  const {measures, comparisons, catalogue, notes, certificate} = contents;
  const writeText = (name: string, text: string) => writeFileSync(join(folder, name), text);
  await writeParquet(join(folder, "measures.parquet"), MEASURES_COLUMNS, measures);
  await writeParquet(join(folder, "comparisons.parquet"), COMPARISONS_COLUMNS, comparisons);
  writeText("measures.csv", csvText(MEASURES_COLUMNS, measures, symbolOf));
  writeText("measures.meta.csv", metaCsv());
  writeText("comparisons.csv", csvText(COMPARISONS_COLUMNS, comparisons, whyAbsent));
  writeText("catalogue.json", json(catalogue));
  writeText("notes.json", json(notes));
  writeText("certificate.json", json(certificate));

  const rows: Readonly<Record<string, number>> = {
    "measures.parquet": measures.length,
    "measures.csv": measures.length,
    "comparisons.parquet": comparisons.length,
    "comparisons.csv": comparisons.length
  };
  const files = FILES.map((name) => ({name, ...sizeAndHash(join(folder, name)), rows: rows[name] ?? null}));
  const manifest = {...about, files};
  writeText("manifest.json", json(manifest));
  return manifest;
}

const FILES = [
  "catalogue.json",
  "certificate.json",
  "comparisons.csv",
  "comparisons.parquet",
  "measures.csv",
  "measures.meta.csv",
  "measures.parquet",
  "notes.json"
];

/** In a number's cell: `c`, `x` or `z` where there is no figure, blank where a figure has no such part. */
const symbolOf = ({symbol}: MeasureRow): string => (/^[cxz]$/.test(symbol) ? symbol : "");

/** `c` where a figure is hidden; `x` where there is none, or no range; the reason stands beside it. */
const whyAbsent = ({reason}: ComparisonRow): string => (reason === HIDDEN ? "c" : "x");

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;

function sizeAndHash(path: string): {readonly bytes: number; readonly sha256: string} {
  const bytes = readFileSync(path);
  return {bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex")};
}
