import {type AttackTerms, attackFigures, type FiguresAttacked} from "./attack-figures.ts";
import type {Complaint} from "./complaint.ts";
import {canariesIn} from "./files/canaries.ts";
import {comparedHidden} from "./files/comparisons.ts";
import {forbiddenFiles} from "./files/forbidden-files.ts";
import {unexplainedOrder} from "./files/order.ts";
import {contradictoryValues} from "./files/values.ts";
import {type Decoded, decode} from "./gather/decode.ts";
import {gather} from "./gather/gather.ts";
import type {PrintedFigure} from "./gather/printed-figure.ts";
import {type SiteFile, siteFiles} from "./gather/site-files.ts";
import {drawnUnderSymbols} from "./pages/drawn-rows.ts";
import {contradictoryPages} from "./pages/page-numbers.ts";
import {type PageTable, pageTables} from "./pages/page-tables.ts";
import {toldHidden} from "./pages/told-hidden.ts";

/** What came of attacking a site. Nothing in it is secret: all of it was worked out from public files. */
export interface SiteAttacked extends Omit<FiguresAttacked, "ranges"> {
  readonly files: number;
  readonly figures: number;
  /** Rows of tables on pages that were held against the release. */
  readonly pageRows: number;
}

/** Ranges checked by the second solver. */
const SAMPLE = 24;

/** Reads everything that a site serves and tries to find a child in it. Null when it serves no figures at all. */
export async function attackSite(dir: string, canaries: readonly string[]): Promise<SiteAttacked | null> {
  const files = await siteFiles(dir);
  const decoded = await Promise.all(files.map(decode));
  const {figures, complaints} = gather(decoded);
  if (figures.length === 0) return null;
  const terms = termsOf(decoded, figures);
  const {ranges: _, ...attacked} = await attackFigures(figures, terms);
  const tables = pageTables(
    decoded,
    figures.filter(({basis, areaCode}) => basis === "own" && areaCode === terms.areaCode)
  );
  return {
    ...attacked,
    files: files.length,
    figures: figures.length,
    pageRows: tables.reduce((sum, {rows}) => sum + rows.length, 0),
    complaints: [
      ...complaints,
      ...attacked.complaints,
      ...besideTheFigures(files, decoded, figures, tables, canaries)
    ]
  };
}

/** What leaks in other ways than by arithmetic on the figures. */
const besideTheFigures = (
  files: readonly SiteFile[],
  decoded: readonly Decoded[],
  figures: readonly PrintedFigure[],
  tables: readonly PageTable[],
  canaries: readonly string[]
): Complaint[] => [
  ...contradictoryValues(figures),
  ...comparedHidden(decoded, figures),
  ...contradictoryPages(tables),
  ...drawnUnderSymbols(tables),
  ...toldHidden(tables),
  ...unexplainedOrder(decoded),
  ...forbiddenFiles(files, decoded),
  ...canariesIn(decoded, canaries)
];

/** What the site says of itself: its manifest's switches, and which of the catalogue's measures count children. */
function termsOf(decoded: readonly Decoded[], figures: readonly PrintedFigure[]): AttackTerms {
  const records = decoded.flatMap((file) => file.records);
  const switches = records.find((record) => "chineseGroup" in record) ?? {};
  const areaCode = figures.find(({basis}) => basis === "own")?.areaCode ?? "";
  const protectsMeetings = switches.protectMeetings === true;
  const counts = new Map(
    records.flatMap((record) =>
      typeof record.id === "string" && typeof record.counts === "string"
        ? [[record.id, record.counts] as const]
        : []
    )
  );
  const countsChildren = (measure: string) => {
    const thing = counts.get(measure) ?? "children";
    return thing === "children" || (protectsMeetings && thing !== "staff");
  };
  return {
    areaCode,
    childMeasures: new Set(figures.map(({measure}) => measure).filter(countsChildren)),
    chineseWith: switches.chineseGroup === "other" ? "other" : "asian",
    threshold: 5,
    sample: SAMPLE
  };
}
