import type {
  CatalogueFile,
  Certificate,
  ComparisonRow,
  Manifest,
  MeasureRow,
  NoteRow,
  Risk
} from "../../../loaders/release/contract.ts";

/** A release in memory: everything that a page may know. */
export interface Release {
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
  readonly notes: readonly NoteRow[];
  readonly manifest: Manifest;
  readonly certificate: Certificate;
  /** Of the restricted edition alone. */
  readonly risk?: Risk;
}
