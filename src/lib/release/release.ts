import type {Folder} from "../../../loaders/contract/folder.ts";
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

/** As much of a release as is needed to find a figure and draw it. */
export interface Figures {
  readonly measures: readonly MeasureRow[];
  readonly catalogue: CatalogueFile;
  readonly manifest: Pick<Manifest, "authority" | "reportingYears">;
}

/** A release in memory: everything that a page may know. */
export interface Release extends Figures {
  readonly comparisons: readonly ComparisonRow[];
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
