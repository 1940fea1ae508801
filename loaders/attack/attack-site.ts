import {required} from "../contract/required.ts";
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

/** What the attack on a site found. Nothing in it is secret: all of it was worked out from public files. */
export interface SiteAttacked extends Omit<FiguresAttacked, "ranges"> {
  readonly files: readonly FilesOfKind[];
  readonly figures: number;
  /** How many rows of tables on pages were compared with the release. */
  readonly pageRows: number;
}

/** Counts from 1 to this are small, by the Department's convention. */
const THRESHOLD = 5;

/** How many ranges the second solver checks. */
const SAMPLE = 24;

/**
 * Tries to find a child in all that a site serves, together with earlier sites that can still be found. `canaries` are
 * strings that must not turn up anywhere.
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

/** What the data files of one release give away beside their counts. */
const inTheFiles = ({decoded, figures, complaints}: ReadRelease): Complaint[] => [
  ...complaints,
  ...contradictoryValues(figures),
  ...comparedHidden(decoded, figures),
  ...unexplainedOrder(decoded)
];

/** What pages give away in their tables, drawings and words. */
function onThePages(site: ReadSite): Complaint[] {
  const {
    decoded,
    terms: {areaCode}
  } = site.current;
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
    ...toldNumbers(decoded, site.current.figures, required(areaCode, "the authority of the current release"))
  ];
}

const tablesOf = (site: ReadSite): PageTable[] => pageTables(site.current.decoded, ownFigures(site));

const ownFigures = ({current: {figures, terms}}: ReadSite) =>
  figures.filter(({basis, areaCode}) => basis === "own" && areaCode === terms.areaCode);

/** What no file of a site may be or contain. */
const inEveryByte = ({files, decoded}: ReadSite, canaries: readonly string[]): Complaint[] => [
  ...forbiddenFiles(files, decoded),
  ...parquetFooters(files, decoded),
  ...canariesIn(decoded, canaries)
];
