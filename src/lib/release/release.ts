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

/** A release in memory: everything that a page may know. */
export interface Release {
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
  readonly notes: readonly NoteRow[];
  readonly manifest: Manifest;
  readonly certificate: Certificate;
  readonly history: HistoryFile;
  /** None for a first release. */
  readonly changes: readonly ChangeRow[];
  /** Of the restricted edition alone. */
  readonly risk?: Risk;
  /** The data folder, for the council's own words in it; null where there are none. */
  readonly words: Folder | null;
}
