import type {ChildRow} from "./child-columns.ts";
import type {CatalogueFile, Certificate, ComparisonRow, MeasureRow, NoteRow, Risk} from "./release.ts";

/** A release before it is written: rows in their order, and words. */
export interface Contents {
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
  readonly notes: readonly NoteRow[];
  readonly certificate: Certificate;
}

/** Contents for the council's own analysts: nothing is hidden, and the children are listed too. */
export type RestrictedContents = Contents & {
  readonly children: readonly ChildRow[];
  readonly risk: Risk;
};
