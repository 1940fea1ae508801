import {stat} from "node:fs/promises";
import type {Complaint} from "../complaint.ts";
import type {Terms} from "../relations/rebuilt-release.ts";
import {type Decoded, decode} from "./decode.ts";
import {gather} from "./gather.ts";
import type {PrintedFigure} from "./printed-figure.ts";
import {type SiteFile, siteFiles} from "./site-files.ts";

/** Everything that a site serves, read. */
export interface ReadSite {
  readonly dir: string;
  readonly files: readonly SiteFile[];
  readonly decoded: readonly Decoded[];
  readonly figures: readonly PrintedFigure[];
  readonly terms: Terms;
  /** Where two files print one figure differently. */
  readonly complaints: readonly Complaint[];
}

/** Reads and decodes every file of a site; null when there is none, or no figure in it. */
export async function readSite(dir: string): Promise<ReadSite | null> {
  const folder = await stat(dir).catch(() => null);
  if (!folder?.isDirectory()) return null;
  const files = await siteFiles(dir);
  const decoded = await Promise.all(files.map(decode));
  const {figures, complaints} = gather(decoded);
  return figures.length === 0
    ? null
    : {dir, files, decoded, figures, complaints, terms: termsOf(decoded, figures)};
}

/** What the site says of itself: its manifest's switches, and which of the catalogue's measures count children. */
function termsOf(decoded: readonly Decoded[], figures: readonly PrintedFigure[]): Terms {
  const records = decoded.flatMap((file) => file.records);
  const switches = records.find((record) => "chineseGroup" in record) ?? {};
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
    areaCode: figures.find(({basis}) => basis === "own")?.areaCode ?? "",
    childMeasures: new Set(figures.map(({measure}) => measure).filter(countsChildren)),
    chineseWith: switches.chineseGroup === "other" ? "other" : "asian"
  };
}
