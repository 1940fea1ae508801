import type {AlreadyPublic} from "../contract/already-public.ts";
import type {Contents} from "../contract/contents.ts";
import type {MeasureId} from "../contract/measure-ids.ts";
import type {CatalogueFile, Certificate} from "../contract/release.ts";
import type {GatedFigure} from "../contract/released.ts";
import {required} from "../contract/required.ts";
import {comparisons} from "./comparisons/comparisons.ts";
import {workedOutRates} from "./comparisons/worked-out-rates.ts";
import {ledgerToPrint} from "./ledger-to-print.ts";
import {consistencyNotes} from "./notes/consistency-notes.ts";
import {ownRow} from "./own-row.ts";
import {provenanceOf} from "./provenance.ts";
import {publishedRows} from "./published-rows.ts";
import {byKey} from "./row-key.ts";

/** Works out the contents of a release. The same figures give the same contents in the same order. */
export function contentsOf(
  figures: readonly GatedFigure[],
  certificate: Certificate,
  around: AlreadyPublic,
  catalogue: CatalogueFile
): Contents {
  const words = new Map(catalogue.measures.map((measure) => [measure.id, measure]));
  const wordsOf = (measure: MeasureId) => required(words.get(measure), `the words for ${measure}`);
  const own = figures.map((figure) => ownRow(figure, wordsOf(figure.measure), around.authority));
  const ledger = ledgerToPrint(around.ledger, around.authority.switches, catalogue);
  const comparators = [...around.comparators, ...workedOutRates(around)];
  const published = publishedRows([...comparators, ...ledger]);
  const {measures} = catalogue;
  const compared = comparisons(own, {...around, comparators, ledger, measures});
  const provenance = provenanceOf({...around, ledger, measures}, compared);
  return {
    measures: [...own, ...published].map((row) => ({...row, provenance: provenance(row)})).toSorted(byKey),
    comparisons: compared,
    catalogue,
    notes: consistencyNotes({
      authority: around.authority,
      catalogue,
      own,
      printed: ledger,
      department: around.comparators,
      census: around.census,
      withheld: certificate.withheld
    }),
    certificate
  };
}
