import {parse} from "csv-parse/sync";
import type {Column} from "../../../loaders/contract/column.ts";
import type {
  CatalogueFile,
  Certificate,
  ChangeRow,
  ComparisonRow,
  HistoryFile,
  Manifest,
  MeasureRow,
  NoteRow,
  Risk
} from "../../../loaders/contract/release.ts";
import type {Folder} from "../../../loaders/files/folder.ts";
import {requiredText} from "../../../loaders/files/required-text.ts";
import {CHANGES_COLUMNS} from "../../contract/changes-columns.js";
import {COMPARISONS_COLUMNS} from "../../contract/comparisons-columns.js";
import {MEASURES_COLUMNS} from "../../contract/measures-columns.js";
import type {Release} from "./release.js";
import {wordsFolder} from "./words-folder.js";

/** A column that several files have is of the same type in each. */
const COLUMNS = new Map<string, Pick<Column<never>, "type" | "mayBeNull">>(
  [...MEASURES_COLUMNS, ...COMPARISONS_COLUMNS, ...CHANGES_COLUMNS].map((column) => [column.name, column])
);

/**
 * Reads a release folder (`measures.csv`, `comparisons.csv`, `changes.csv` where there is one, and the JSON files) for the pages that are made
 * at build, and the data folder for the council's own words. CSV and not Parquet, because it is the same rows and
 * needs no engine. Throws where a file is missing.
 */
export function readRelease(folder: Folder, data: Folder): Release {
  const json = <T>(name: string) => JSON.parse(requiredText(folder, name)) as T;
  const rows = <T>(name: string) =>
    parse(requiredText(folder, name), {columns: true, bom: true, cast: toCell}) as T[];
  const manifest = json<Manifest>("manifest.json");
  return {
    measures: rows<MeasureRow>("measures.csv"),
    comparisons: rows<ComparisonRow>("comparisons.csv"),
    catalogue: json<CatalogueFile>("catalogue.json"),
    notes: json<NoteRow[]>("notes.json"),
    manifest,
    certificate: json<Certificate>("certificate.json"),
    history: json<HistoryFile>("history.json"),
    changes: folder.size("changes.csv") !== null ? rows<ChangeRow>("changes.csv") : [],
    ...(manifest.edition === "restricted" && {risk: json<Risk>("risk.json")}),
    words: wordsFolder(data, manifest)
  };
}

/** A hidden number is the text `c` in the file and null here: it must never pass for a number. */
function toCell(cell: string, {column}: {column: string | number}): string | number | null {
  const described = COLUMNS.get(String(column));
  if (described !== undefined && described.type !== "VARCHAR")
    return /^-?\d/.test(cell) ? Number(cell) : null;
  return cell === "" && described?.mayBeNull ? null : cell;
}
