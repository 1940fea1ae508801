import {attackFigures, type FiguresAttacked} from "./attack-figures.ts";
import type {Complaint} from "./complaint.ts";
import {canariesIn} from "./files/canaries.ts";
import {comparedHidden} from "./files/comparisons.ts";
import {forbiddenFiles} from "./files/forbidden-files.ts";
import {unexplainedOrder} from "./files/order.ts";
import {contradictoryValues} from "./files/values.ts";
import {type FilesOfKind, filesByKind} from "./gather/files-by-kind.ts";
import type {ReadSite} from "./gather/read-site.ts";
import {drawnUnderSymbols} from "./pages/drawn-rows.ts";
import {contradictoryPages} from "./pages/page-numbers.ts";
import {type PageTable, pageTables} from "./pages/page-tables.ts";
import {toldHidden} from "./pages/told-hidden.ts";

/** What came of attacking a site. Nothing in it is secret: all of it was worked out from public files. */
export interface SiteAttacked extends Omit<FiguresAttacked, "ranges"> {
  readonly files: readonly FilesOfKind[];
  readonly figures: number;
  /** Rows of tables on pages that were held against the release. */
  readonly pageRows: number;
}

/** Hidden counts of 1 to this must stay open, as the Department's convention has it. */
const THRESHOLD = 5;

/** Ranges checked by the second solver. */
const SAMPLE = 24;

/**
 * Tries to find a child in all that a site serves and, where there is an earlier site still to be found, in what
 * the two say together. `canaries` are strings that must not turn up anywhere.
 */
export async function attackSite(
  site: ReadSite,
  {canaries = [], earlier = []}: {canaries?: readonly string[]; earlier?: readonly ReadSite[]} = {}
): Promise<SiteAttacked> {
  const terms = {...site.terms, threshold: THRESHOLD, sample: SAMPLE};
  const {ranges: _, ...attacked} = await attackFigures(
    site.figures,
    terms,
    earlier.map(({figures}) => figures)
  );
  const sites = [...earlier, site].map((each) => ({
    each,
    tables: pageTables(each.decoded, ownFigures(each))
  }));
  return {
    ...attacked,
    files: filesByKind([...earlier, site].flatMap(({files}) => files)),
    figures: sites.reduce((sum, {each}) => sum + each.figures.length, 0),
    pageRows: sites.reduce((sum, {tables}) => sum + tables.flatMap(({rows}) => rows).length, 0),
    complaints: [
      ...attacked.complaints,
      ...sites.flatMap(({each, tables}) => besideTheFigures(each, tables, canaries))
    ]
  };
}

const ownFigures = ({figures, terms}: ReadSite) =>
  figures.filter(({basis, areaCode}) => basis === "own" && areaCode === terms.areaCode);

/** What leaks in other ways than by arithmetic on the figures. */
const besideTheFigures = (
  {files, decoded, figures, complaints}: ReadSite,
  tables: readonly PageTable[],
  canaries: readonly string[]
): Complaint[] => [
  ...complaints,
  ...contradictoryValues(figures),
  ...comparedHidden(decoded, figures),
  ...contradictoryPages(tables),
  ...drawnUnderSymbols(tables),
  ...toldHidden(tables),
  ...unexplainedOrder(decoded),
  ...forbiddenFiles(files, decoded),
  ...canariesIn(decoded, canaries)
];
