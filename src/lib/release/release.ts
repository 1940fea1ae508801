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
}
