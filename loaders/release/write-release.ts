import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {CHANGES_COLUMNS, whyNoNumber} from "../contract/changes-columns.ts";
import {CHILD_COLUMNS} from "../contract/child-columns.ts";
import type {Column} from "../contract/column.ts";
import {COMPARISONS_COLUMNS} from "../contract/comparisons-columns.ts";
import type {RestrictedContents} from "../contract/contents.ts";
import {fileMark} from "../contract/file-mark.ts";
import {MEASURES_COLUMNS} from "../contract/measures-columns.ts";
import type {ComparisonRow, Manifest, MeasureRow} from "../contract/release.ts";
import {HIDDEN} from "./comparisons/compared.ts";
import {csvText} from "./csv-text.ts";
import type {ReleaseHistory} from "./diff/release-history.ts";
import {metaCsv} from "./meta-csv.ts";
import type {PublicContents} from "./public-contents.ts";
import {writeParquet} from "./write-parquet.ts";

/**
 * Writes every file of a release into a folder, the manifest last with the size and hash of each, and returns
 * the manifest. The same contents give the same bytes. Public contents can only come from what passed the gate.
 */
export async function writeRelease(
  folder: string,
  contents: PublicContents | RestrictedContents,
  about: Omit<Manifest, "files">,
  history: ReleaseHistory
): Promise<Manifest> {
  const {measures, comparisons, catalogue, notes, certificate} = contents;
  const files: FileEntry[] = [];
  const enter = (name: string, rows: number | null) =>
    files.push({name, rows, ...fileMark(join(folder, name))});
  const writeText = (name: string, text: string, rows: number | null = null) => {
    writeFileSync(join(folder, name), text);
    enter(name, rows);
  };
  const writeTable = async <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) => {
    await writeParquet(join(folder, name), columns, rows);
    enter(name, rows.length);
  };
  writeText("catalogue.json", json(catalogue));
  writeText("certificate.json", json(certificate));
  if (history.changes)
    writeText("changes.csv", csvText(CHANGES_COLUMNS, history.changes, whyNoNumber), history.changes.length);
  if ("children" in contents) await writeTable("children.parquet", CHILD_COLUMNS, contents.children);
  writeText("comparisons.csv", csvText(COMPARISONS_COLUMNS, comparisons, whyAbsent), comparisons.length);
  await writeTable("comparisons.parquet", COMPARISONS_COLUMNS, comparisons);
  writeText("history.json", json(history.file));
  writeText("measures.csv", csvText(MEASURES_COLUMNS, measures, symbolOf), measures.length);
  writeText("measures.meta.csv", metaCsv());
  await writeTable("measures.parquet", MEASURES_COLUMNS, measures);
  writeText("notes.json", json(notes));
  if ("risk" in contents) writeText("risk.json", json(contents.risk));
  const manifest = {...about, files};
  writeFileSync(join(folder, "manifest.json"), json(manifest));
  return manifest;
}

type FileEntry = Manifest["files"][number];

/** In a number's cell: `c`, `x` or `z` where there is no figure, blank where a figure has no such part. */
const symbolOf = ({symbol}: MeasureRow): string => (/^[cxz]$/.test(symbol) ? symbol : "");

/** `c` where a figure is hidden; `x` where there is none, or no range; the reason stands beside it. */
const whyAbsent = ({reason}: ComparisonRow): string => (reason === HIDDEN ? "c" : "x");

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;
