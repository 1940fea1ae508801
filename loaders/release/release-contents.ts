import type {GatedFigure, Released} from "../disclosure/released.ts";
import type {DataFolder} from "../read/data-folder.ts";
import type {Finding} from "../read/finding.ts";
import {comparisons} from "./comparisons/comparisons.ts";
import type {CatalogueFile, Certificate, ComparisonRow, MeasureRow, NoteRow} from "./contract.ts";
import {consistencyNotes} from "./notes/consistency-notes.ts";
import {ownRow} from "./own-row.ts";
import {publishedRows} from "./published-rows.ts";
import {byKey} from "./row-key.ts";

/** What passed the gate, and nothing else of this council's own, may become a release. */
export interface PassedTheGate {
  readonly figures: Released<readonly GatedFigure[]>;
  readonly certificate: Released<Certificate>;
}

/** The parts of a data folder that are public already: who the council is, and what others have published. */
export type AlreadyPublic = Pick<
  DataFolder,
  "authority" | "comparators" | "ledger" | "population" | "census"
>;

/** A release before it is written: rows in their order, words, and what was found on the way. */
export interface ReleaseContents {
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
  readonly notes: readonly NoteRow[];
  readonly certificate: Certificate;
  readonly findings: readonly Finding[];
}

/**
 * Everything that a release says, worked out from what passed the gate and what is public already. Pure: the
 * same figures give the same contents, in the same order.
 */
export function releaseContents(
  {figures, certificate}: PassedTheGate,
  around: AlreadyPublic,
  catalogue: CatalogueFile
): ReleaseContents {
  const units = new Map(catalogue.measures.map(({id, unit}) => [id, unit]));
  const own = figures.map((figure) => ownRow(figure, units.get(figure.measure) ?? "", around.authority));
  const published = publishedRows([...around.comparators, ...around.ledger], new Set(units.keys()));
  return {
    measures: [...own, ...published.rows].toSorted(byKey),
    comparisons: comparisons(own, around),
    catalogue,
    notes: consistencyNotes({
      authority: around.authority,
      catalogue,
      own,
      printed: around.ledger,
      department: around.comparators,
      census: around.census
    }),
    certificate,
    findings: published.findings
  };
}
