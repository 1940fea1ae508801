import type {Column} from "../../../loaders/contract/column.ts";
import type {Folder} from "../../../loaders/contract/folder.ts";
import type {
  CatalogueFile,
  Certificate,
  HistoryFile,
  Manifest,
  NoteRow,
  Risk
} from "../../../loaders/contract/release.ts";
import {requiredText} from "../../../loaders/files/required-text.ts";
import {CHANGES_COLUMNS} from "../../contract/changes-columns.js";
import {COMPARISONS_COLUMNS} from "../../contract/comparisons-columns.js";
import {MEASURES_COLUMNS} from "../../contract/measures-columns.js";
import {readRows} from "./read-rows.js";
import type {Release} from "./release.js";
import {wordsFolder} from "./words-folder.js";

/**
 * Reads a release folder (`measures.csv`, `comparisons.csv`, `changes.csv` where there is one, and the JSON files) for the
 * pages that are made at build, and the data folder for the council's own words. CSV and not Parquet, because it has the
 * same rows and needs no reader of its own. Throws where a file is missing.
 */
export function readRelease(folder: Folder, data: Folder): Release {
  const json = <T>(name: string) => JSON.parse(requiredText(folder, name)) as T;
  const rows = <Row>(name: string, columns: readonly Column<Row>[]) =>
    readRows(requiredText(folder, name), columns);
  const manifest = json<Manifest>("manifest.json");
  return {
    measures: rows("measures.csv", MEASURES_COLUMNS),
    comparisons: rows("comparisons.csv", COMPARISONS_COLUMNS),
    catalogue: json<CatalogueFile>("catalogue.json"),
    notes: json<NoteRow[]>("notes.json"),
    manifest,
    certificate: json<Certificate>("certificate.json"),
    history: json<HistoryFile>("history.json"),
    changes: folder.size("changes.csv") !== null ? rows("changes.csv", CHANGES_COLUMNS) : [],
    ...(manifest.edition === "restricted" && {risk: json<Risk>("risk.json")}),
    words: wordsFolder(data, manifest)
  };
}
