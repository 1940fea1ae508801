import type {Folder} from "../../contract/folder.ts";
import type {Complaint} from "../complaint.ts";
import type {Terms} from "../relations/rebuilt-release.ts";
import {type Decoded, decode} from "./decode.ts";
import {gather} from "./gather.ts";
import type {PrintedFigure} from "./printed-figure.ts";
import type {SiteFile} from "./site-file.ts";
import {siteFiles} from "./site-files.ts";
import {type Unbrotli, withoutCopies} from "./unpack.ts";

/** One release as a site serves it: the current one with its pages, or an earlier one kept beside it. */
export interface ReadRelease {
  readonly decoded: readonly Decoded[];
  readonly figures: readonly PrintedFigure[];
  /** Where two of its files print one figure differently. */
  readonly complaints: readonly Complaint[];
  readonly terms: Terms;
}

/** Everything that a site serves, decoded. */
export interface ReadSite {
  readonly files: readonly SiteFile[];
  readonly decoded: readonly Decoded[];
  readonly current: ReadRelease;
  /** Releases published before and still served, the earliest first. */
  readonly earlier: readonly ReadRelease[];
}

/** Reads and decodes every file of a site; null when there is no such folder, or no authority's own figure in it. */
export async function readSite(site: Folder, unbrotli: Unbrotli): Promise<ReadSite | null> {
  const files = siteFiles(site, unbrotli);
  const decoded = await Promise.all(withoutCopies(files).map(decode));
  const names = [...new Set(decoded.flatMap(({path}) => earlierRelease(path) ?? []))].sort(byNumber);
  const of = (name: string | null) => release(decoded.filter(({path}) => earlierRelease(path) === name));
  const current = of(null);
  if (current.terms.areaCode === null) return null;
  return {files, decoded, current, earlier: names.map(of)};
}

/** The name of the earlier release that a file belongs to, by the folder it is kept in; null for the current one. */
const earlierRelease = (path: string): string | null =>
  /(?:^|\/)published\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Release 10 of a year comes after release 9. */
const byNumber = (one: string, other: string): number => one.localeCompare(other, "en", {numeric: true});

function release(decoded: readonly Decoded[]): ReadRelease {
  const gathered = gather(decoded);
  return {decoded, ...gathered, terms: termsOf(decoded, gathered.figures)};
}

/** What a release says about itself: its manifest's switches, and which of the catalogue's measures count children. */
function termsOf(decoded: readonly Decoded[], figures: readonly PrintedFigure[]): Terms {
  const records = decoded.flatMap((file) => file.records);
  const switches = records.find((record) => "chineseGroup" in record);
  const counts = new Map(
    records.flatMap((record) =>
      typeof record.id === "string" && typeof record.counts === "string"
        ? [[record.id, record.counts] as const]
        : []
    )
  );
  const measures = figures.map(({measure}) => measure);
  // A measure that the catalogue does not explain may count children, so it is protected like those that do.
  const counting = (...things: readonly string[]) =>
    new Set(measures.filter((measure) => things.includes(counts.get(measure) ?? "children")));
  return {
    areaCode: figures.find(({basis}) => basis === "own")?.areaCode ?? null,
    childMeasures: counting("children"),
    meetingMeasures: switches?.protectMeetings === true ? counting("meetings", "cases") : new Set(),
    chineseWith: switches?.chineseGroup === "other" ? "other" : "asian"
  };
}
