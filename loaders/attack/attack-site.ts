import {attackFigures, type FiguresAttacked} from "./attack-figures.ts";
import type {Complaint} from "./complaint.ts";
import {canariesIn} from "./files/canaries.ts";
import {comparedHidden} from "./files/comparisons.ts";
import {forbiddenFiles} from "./files/forbidden-files.ts";
import {unexplainedOrder} from "./files/order.ts";
import {parquetFooters} from "./files/parquet-footers.ts";
import {contradictoryValues} from "./files/values.ts";
import {type FilesOfKind, filesByKind} from "./gather/files-by-kind.ts";
import type {ReadRelease, ReadSite} from "./gather/read-site.ts";
import {crossTables} from "./pages/cross-tables.ts";
import {drawnLengths} from "./pages/drawn-lengths.ts";
import {drawnUnderSymbols} from "./pages/drawn-rows.ts";
import {contradictoryPages} from "./pages/page-numbers.ts";
import {type PageTable, pageTables} from "./pages/page-tables.ts";
import {tellingOrder} from "./pages/row-order.ts";
import {toldHidden} from "./pages/told-hidden.ts";
import {toldNumbers} from "./pages/told-numbers.ts";
import {drawnTrends} from "./pages/trends.ts";

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
  const sites = [...earlier, site];
  const releases = sites.flatMap((each) => [...each.earlier, each.current]);
  const {ranges: _, ...attacked} = await attackFigures(releases, {threshold: THRESHOLD, sample: SAMPLE});
  return {
    ...attacked,
    files: filesByKind(sites.flatMap(({files}) => files)),
    figures: releases.reduce((sum, {figures}) => sum + figures.length, 0),
    pageRows: sites.flatMap(tablesOf).reduce((sum, {rows}) => sum + rows.length, 0),
    complaints: [
      ...attacked.complaints,
      ...releases.flatMap(inTheFiles),
      ...sites.flatMap(onThePages),
      ...sites.flatMap((each) => inEveryByte(each, canaries))
    ]
  };
}

/** What the data of one release give away beside their counts. */
const inTheFiles = ({decoded, figures, complaints}: ReadRelease): Complaint[] => [
  ...complaints,
  ...contradictoryValues(figures),
  ...comparedHidden(decoded, figures),
  ...unexplainedOrder(decoded)
];

/** What pages give away by their tables, drawings and words. */
function onThePages(site: ReadSite): Complaint[] {
  const {decoded} = site.current;
  const own = ownFigures(site);
  const tables = tablesOf(site);
  return [
    ...contradictoryPages(tables),
    ...drawnUnderSymbols(tables),
    ...drawnLengths(tables),
    ...tellingOrder(tables),
    ...crossTables(decoded, own),
    ...drawnTrends(decoded, own),
    ...toldHidden(tables),
    ...toldNumbers(decoded, site.current.figures, site.current.terms.areaCode)
  ];
}

const tablesOf = (site: ReadSite): PageTable[] => pageTables(site.current.decoded, ownFigures(site));

const ownFigures = ({current: {figures, terms}}: ReadSite) =>
  figures.filter(({basis, areaCode}) => basis === "own" && areaCode === terms.areaCode);

/** What no file of a site may be or hold, whatever it is for. */
const inEveryByte = ({files, decoded}: ReadSite, canaries: readonly string[]): Complaint[] => [
  ...forbiddenFiles(files, decoded),
  ...parquetFooters(files, decoded),
  ...canariesIn(decoded, canaries)
];
