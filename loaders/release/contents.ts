import type {Finding} from "../contract/finding.ts";
import type {CatalogueFile, Certificate, ComparisonRow, MeasureRow, NoteRow} from "../contract/release.ts";
import type {GatedFigure} from "../contract/released.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {comparisons} from "./comparisons/comparisons.ts";
import {workedOutRates} from "./comparisons/worked-out-rates.ts";
import {ledgerToPrint} from "./ledger-to-print.ts";
import {consistencyNotes} from "./notes/consistency-notes.ts";
import {ownRow} from "./own-row.ts";
import {publishedRows} from "./published-rows.ts";
import {byKey} from "./row-key.ts";

/** The parts of a data folder that are public already: who the council is, and what has been published. */
export type AlreadyPublic = Pick<
  DataFolder,
  "authority" | "comparators" | "ledger" | "population" | "census"
>;

/** A release before it is written: rows in their order, words, and what was found on the way. */
export interface Contents {
  readonly measures: readonly MeasureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly catalogue: CatalogueFile;
  readonly notes: readonly NoteRow[];
  readonly certificate: Certificate;
  readonly findings: readonly Finding[];
}

/** Works out all that a release says. Pure: the same figures give the same contents, in the same order. */
export function contentsOf(
  figures: readonly GatedFigure[],
  certificate: Certificate,
  around: AlreadyPublic,
  catalogue: CatalogueFile
): Contents {
  const units = new Map(catalogue.measures.map(({id, unit}) => [id, unit]));
  const own = figures.map((figure) => ownRow(figure, units.get(figure.measure) ?? "", around.authority));
  const ledger = ledgerToPrint(around.ledger, around.authority.switches, catalogue);
  const comparators = [...around.comparators, ...workedOutRates(around)];
  const published = publishedRows([...comparators, ...ledger], new Set(units.keys()));
  return {
    measures: [...own, ...published.rows].toSorted(byKey),
    comparisons: comparisons(own, {...around, comparators, ledger}),
    catalogue,
    notes: consistencyNotes({
      authority: around.authority,
      catalogue,
      own,
      printed: ledger,
      department: around.comparators,
      census: around.census
    }),
    certificate,
    findings: published.findings
  };
}
