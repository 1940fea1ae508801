import type {ChildRow} from "./child-columns.ts";
import type {Finding} from "./finding.ts";
import type {CatalogueFile, Certificate, ComparisonRow, MeasureRow, NoteRow, Risk} from "./release.ts";

/** A release before it is written: rows in their order, words, and what was found on the way. */
export interface Contents {
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
  readonly notes: readonly NoteRow[];
  readonly certificate: Certificate;
  readonly findings: readonly Finding[];
}

/** Contents for the council's own analysts: nothing is hidden, and the children stand beside the tables. */
export type RestrictedContents = Contents & {
  readonly children: readonly ChildRow[];
  readonly risk: Risk;
};
