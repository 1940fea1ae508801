import {CHANGES_COLUMNS, whyNoNumber} from "../contract/changes-columns.ts";
import {CHILD_COLUMNS} from "../contract/child-columns.ts";
import type {Column} from "../contract/column.ts";
import {COMPARISONS_COLUMNS} from "../contract/comparisons-columns.ts";
import type {RestrictedContents} from "../contract/contents.ts";
import {MEASURES_COLUMNS} from "../contract/measures-columns.ts";
import type {ComparisonRow, Manifest, MeasureRow} from "../contract/release.ts";
import {fileMark} from "../files/file-mark.ts";
import {HIDDEN} from "./comparisons/compared.ts";
import {csvText} from "./csv-text.ts";
import type {ReleaseHistory} from "./diff/release-history.ts";
import {metaCsv} from "./meta-csv.ts";
import {parquetFile} from "./parquet-file.ts";
import type {PublicContents} from "./public-contents.ts";

/** The files of a release by name, and the manifest, which is one of them. */
export interface ReleaseFiles {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes every file of a release, the manifest last with the size and hash of each. The same contents give the same
 * bytes. Public contents can only come from what passed the gate.
 */
export function releaseFiles(
  contents: PublicContents | RestrictedContents,
  about: Omit<Manifest, "files">,
  history: ReleaseHistory
): ReleaseFiles {
  const {measures, comparisons, catalogue, notes, certificate} = contents;
  const made = new Map<string, Uint8Array>();
  const entries: FileEntry[] = [];
  const add = (name: string, bytes: Uint8Array, rows: number | null) => {
    made.set(name, bytes);
    entries.push({name, rows, ...fileMark(bytes)});
  };
  const addText = (name: string, text: string, rows: number | null = null) => add(name, encoded(text), rows);
  const addTable = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) =>
    add(name, parquetFile(columns, rows), rows.length);
  addText("catalogue.json", json(catalogue));
  addText("certificate.json", json(certificate));
  if (history.changes)
    addText("changes.csv", csvText(CHANGES_COLUMNS, history.changes, whyNoNumber), history.changes.length);
  if ("children" in contents) addTable("children.parquet", CHILD_COLUMNS, contents.children);
  addText("comparisons.csv", csvText(COMPARISONS_COLUMNS, comparisons, whyAbsent), comparisons.length);
  addTable("comparisons.parquet", COMPARISONS_COLUMNS, comparisons);
  addText("history.json", json(history.file));
  addText("measures.csv", csvText(MEASURES_COLUMNS, measures, symbolOf), measures.length);
  addText("measures.meta.csv", metaCsv());
  addTable("measures.parquet", MEASURES_COLUMNS, measures);
  addText("notes.json", json(notes));
  if ("risk" in contents) addText("risk.json", json(contents.risk));
  const manifest = {...about, files: entries};
  made.set("manifest.json", encoded(json(manifest)));
  return {manifest, files: made};
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

type FileEntry = Manifest["files"][number];

/** What a cell for a number holds without one: `c`, `x` or `z` where there is no figure, blank where it has no such part. */
const symbolOf = ({symbol}: MeasureRow): string => (/^[cxz]$/.test(symbol) ? symbol : "");

/** `c` where a figure is hidden; `x` where there is no figure, or no range; another column gives the reason. */
const whyAbsent = ({reason}: ComparisonRow): string => (reason === HIDDEN ? "c" : "x");

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;
