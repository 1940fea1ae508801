import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import {csvLine} from "../contract/csv-lines.ts";
import {Refused} from "../contract/refused.ts";
import type {Folder} from "../files/folder.ts";
import {folderWithin} from "../files/folder-within.ts";
import type {PlacedFile} from "../files/placed-file.ts";
import {alignedLines} from "./aligned-lines.ts";
import {anonymousTable, type Ground} from "./anonymous-row.ts";
import {filePlaces} from "./file-places.ts";
import {layoutsFor} from "./known-layouts.ts";
import {readPostcodes} from "./postcodes.ts";
import {problem} from "./problem.ts";
import {type Proof, proofOf} from "./proof.ts";
import {pseudonyms} from "./pseudonyms.ts";
import {putInPlace} from "./put-in-place.ts";
import {type RawReturn, rawReturnIn} from "./raw-return.ts";
import {eachRawRow} from "./raw-rows.ts";
import {type RemainingRisk, remainingRisk} from "./remaining-risk.ts";
import {type Survey, survey} from "./survey.ts";

export interface AnonymiseRequest {
  /** The folder of the raw return. */
  readonly from: Folder;
  /** The folder that the anonymised return goes into; its `returns` and these logs are replaced, all else is left alone. */
  readonly to: PlacedFile;
  readonly key: string;
  /** The year of the return, where `from` holds one; null to tell by folder, name or dates. */
  readonly year: ReportingYear | null;
  /** A lookup file of postcodes, and the authority's own code in it. */
  readonly postcodes: PlacedFile | null;
  readonly authority: string | null;
  /** Called with each step, for a progress line. */
  readonly onStep: (step: string) => void;
}

/** What was done, for the closing summary: counts and names of columns and files, nothing of a child. */
export interface Anonymised {
  readonly files: readonly AnonymisedFile[];
  /** Files that were left out, and why. */
  readonly leftOut: readonly {readonly file: string; readonly why: string}[];
  readonly proof: Proof;
  readonly risks: ReturnType<RemainingRisk["children"]>;
}

export interface AnonymisedFile {
  /** Path within the folder of the raw return, and within the output. */
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly dropped: readonly string[];
  readonly unknown: number;
}

/**
 * Makes a raw return anonymous: ids become keyed hashes, births the first of their month; unique pupil numbers,
 * postcodes, URN and unknown columns go. Files, rows and lines keep their order. All is written beside the output,
 * proven by reading it back, and only then put in its place by renaming.
 *
 * @throws Refused when a file is broken, a year cannot be told, or the proof fails; nothing is then written.
 */
export async function anonymiseReturn(request: AnonymiseRequest): Promise<Anonymised> {
  const {from, to, onStep} = request;
  onStep("Looking through the return");
  const raw = rawReturnIn(from);
  const files = [...raw.years.flatMap((year) => year.files), ...raw.serviceLogs];
  const surveyed = await survey(from, files, layoutsFor);
  const places = filePlaces(raw, surveyed, request.year);
  const ground = await groundOf(request, surveyed);

  const beside = `.${to.name}-${sixLetters()}`;
  const fresh = folderWithin(to.folder, beside);
  try {
    const risk = remainingRisk(surveyed.births);
    const written: AnonymisedFile[] = [];
    for (const [file, target] of places) {
      onStep(`Rewriting ${target}`);
      written.push(await rewrite(from, file, fresh, target, ground, risk));
    }
    onStep("Reading back what was written");
    const proof = await proofOf(fresh, written, ground.pseudonyms, surveyed);
    if (proof.failures.length > 0) throw new Refused(proof.failures);
    putInPlace(beside, to);
    const leftOut = leftOutOf(raw, files, surveyed);
    return {files: written, leftOut, proof, risks: risk.children()};
  } finally {
    to.folder.remove(beside);
  }
}

/** So that two runs at a time do not write into each other's folder, and `npm run dispose` knows what one left. */
const sixLetters = (): string =>
  Array.from({length: 6}, () => String.fromCharCode(97 + Math.floor(26 * Math.random()))).join("");

async function groundOf(request: AnonymiseRequest, surveyed: Survey): Promise<Ground> {
  const {key, postcodes: lookup, authority} = request;
  const postcodes = lookup === null ? null : await readPostcodes(lookup, surveyed.postcodes);
  if (lookup !== null && postcodes === null) {
    const message = "The lookup file needs the columns postcode, easting, northing and la.";
    throw new Refused([problem(lookup.name, "not-a-lookup", message)]);
  }
  return {pseudonyms: pseudonyms(key), survey: surveyed, postcodes, authority};
}

async function rewrite(
  from: Folder,
  file: string,
  fresh: Folder,
  target: string,
  ground: Ground,
  risk: RemainingRisk
): Promise<AnonymisedFile> {
  const lines = alignedLines();
  let rows = 0;
  let dropped: readonly string[] = [];
  let unknown = 0;
  const {finding} = await eachRawRow(from, file, layoutsFor(file), (table) => {
    const anonymous = anonymousTable(table, ground);
    dropped = anonymous.dropped;
    unknown = anonymous.unknown;
    lines.add(table.headingLine, csvLine(anonymous.headings));
    return (row) => {
      const cells = anonymous.cellsOf(row);
      // A row in which nothing was left says nothing, and no reader of CSV would find it.
      if (cells.every((cell) => cell === "")) return;
      rows++;
      risk.look(row);
      lines.add(row.line, csvLine(cells));
    };
  });
  // It was whole when it was looked through, so somebody has changed it since.
  if (finding) throw new Refused([finding]);
  fresh.write(target, lines.text());
  return {from: file, to: target, rows, dropped, unknown};
}

function leftOutOf(
  {otherFiles}: RawReturn,
  files: readonly string[],
  {layouts}: Survey
): Anonymised["leftOut"] {
  const unknown = files
    .filter((file) => !layouts.has(file))
    .map((file) => ({
      file,
      why: file.startsWith("service/")
        ? "free text or an unknown log; read it through and copy it by hand if nothing in it names anybody"
        : "not a table of the return"
    }));
  return [...unknown, ...otherFiles.map((file) => ({file, why: "not a CSV file"}))];
}
