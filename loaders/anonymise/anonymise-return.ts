import {groupedBy} from "../collections/grouped-by.ts";
import {yearOfQuarter} from "../contract/calendar/quarter.ts";
import type {ReportingYear} from "../contract/calendar/reporting-year.ts";
import {csvLine} from "../contract/csv-lines.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import {folderWithin} from "../files/folder-within.ts";
import {markMade} from "../files/made-here.ts";
import type {PlacedFile} from "../files/placed-file.ts";
import {quarterFrom} from "../read/cells/quarter.ts";
import {reportingYearFrom} from "../read/cells/reporting-year.ts";
import {type Absence, absences, EXPECTED_TABLES, isAskedFor} from "../read/expected-tables.ts";
import type {FormTrouble} from "../read/forms/form-trouble.ts";
import {ssdShown} from "../read/ssd/ssd-shown.ts";
import {alignedLines} from "./aligned-lines.ts";
import {anonymousTable, type Ground} from "./anonymous-row.ts";
import {filePlaces} from "./file-places.ts";
import {layoutsFor} from "./known-layouts.ts";
import {readPostcodes} from "./postcodes.ts";
import {problem} from "./problem.ts";
import {type Proof, proofOf} from "./proof.ts";
import {pseudonyms} from "./pseudonyms.ts";
import {ANONYMISED, putInPlace} from "./put-in-place.ts";
import {isDataset, isServiceLog, type RawReturn, rawReturnIn} from "./raw-return.ts";
import {eachRawRow} from "./raw-rows.ts";
import {type RemainingRisk, remainingRisk} from "./remaining-risk.ts";
import {type Survey, survey} from "./survey.ts";

export interface AnonymiseRequest {
  /** The folder of the raw return. */
  readonly from: Folder;
  /** The folder to write to: its `returns`, and the logs and tables of the safeguarding dataset that `from` has, are replaced; everything else stays. */
  readonly to: PlacedFile;
  readonly key: string;
  /** The year of the return, where `from` holds only one; null to find it by folder, name or dates. */
  readonly year: ReportingYear | null;
  /** A lookup file of postcodes, and the authority's own code in it. */
  readonly postcodes: PlacedFile | null;
  readonly authority: string | null;
  /** Called with each step, for a progress line. */
  readonly onStep: (step: string) => void;
}

/** What was done, for the closing summary: counts, and names of columns and files, but nothing about a child. */
export interface Anonymised {
  readonly files: readonly AnonymisedFile[];
  /** Files that were left out, and why. */
  readonly leftOut: readonly {readonly file: string; readonly why: string}[];
  /** Tables that a return lacks, by its folder in the output: what needs them is shown as not collected. */
  readonly absent: readonly (Absence & {readonly folder: string})[];
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
  /** Rows in which nothing is left once columns are taken out. */
  readonly emptied: number;
  /** Cells of LA_PERM that hold something other than the code of an authority, and are left blank. */
  readonly notCodes: number;
}

/**
 * Pseudonymises a raw return, which stays personal data: ids become keyed hashes, and dates of birth the first of their month; unique pupil
 * numbers, postcodes, URN and unknown columns are left out. Files, rows and lines keep their order. The result is
 * written into a folder beside the output, read back and searched, and only then moved into place.
 *
 * @throws Refused when a file is broken, a year cannot be found, or the search finds something; nothing is written then.
 */
export async function anonymiseReturn(request: AnonymiseRequest): Promise<Anonymised> {
  const {to, onStep} = request;
  onStep("Reading the return");
  const from = await ssdShown(request.from);
  const raw = rawReturnIn(from);
  const files = [...raw.years.flatMap((year) => year.files), ...raw.serviceLogs, ...raw.dataset];
  const troubles = raw.folders.flatMap((folder) => from.troublesIn(folder));
  const surveyed = withTroubles(await survey(from, files, layoutsFor), troubles);
  const places = filePlaces(raw, surveyed, request.year);
  const ground = await groundOf(request, surveyed);

  const beside = `.${to.name}.made-${sixLetters()}`;
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
    markMade(
      fresh,
      ANONYMISED,
      written.map((file) => file.to)
    );
    putInPlace(beside, to);
    const leftOut = leftOutOf(raw, files, surveyed, troubles);
    const absent = absentFrom(written, surveyed);
    return {files: written, leftOut, absent, proof, risks: risk.children()};
  } finally {
    to.folder.remove(beside);
  }
}

/** Keeps two runs at once out of each other's folder, and lets `npm run dispose` recognise what a stopped run left. */
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
  let emptied = 0;
  let dropped: readonly string[] = [];
  let unknown = () => 0;
  let notCodes = () => 0;
  const {finding} = await eachRawRow(from, file, layoutsFor(file), (table) => {
    const anonymous = anonymousTable(table, ground);
    dropped = anonymous.dropped;
    unknown = anonymous.unknown;
    notCodes = anonymous.notCodes;
    lines.add(table.headingLine, csvLine(anonymous.headings));
    return (row) => {
      const cells = anonymous.cellsOf(row);
      // A row with nothing left in it would be a blank line to a reader of CSV.
      if (cells.every((cell) => cell === "")) {
        emptied++;
        return;
      }
      rows++;
      risk.look(row);
      lines.add(row.line, csvLine(cells));
    };
  });
  // The survey found no fault in this file, so somebody has changed it since.
  if (finding) throw new Refused([finding]);
  fresh.write(target, lines.text());
  return {from: file, to: target, rows, dropped, unknown: unknown(), emptied, notCodes: notCodes()};
}

const NOT_READ = "not CSV, XML, a workbook (.xlsx) or a zip; what is in it cannot be known";

function absentFrom(written: readonly AnonymisedFile[], {layouts}: Survey): Anonymised["absent"] {
  const returns = written.filter(({to}) => to.startsWith("returns/"));
  const byFolder = groupedBy(returns, ({to}) => to.slice(0, to.lastIndexOf("/")));
  return [...byFolder].flatMap(([folder, files]) => {
    const name = folder.slice("returns/".length);
    const quarter = quarterFrom(name);
    const year = quarter === null ? reportingYearFrom(name) : yearOfQuarter(quarter);
    const there = new Set(files.map(({from}) => layouts.get(from)?.name));
    const tables = EXPECTED_TABLES.filter(
      (table) =>
        !there.has(table.layout.name) &&
        (quarter === null ? year !== null && isAskedFor(table, year) : table.inYear)
    );
    return absences(tables).map((absence) => ({folder, ...absence}));
  });
}

/** What stops a form from being read stops the run, like any other error. */
const withTroubles = (surveyed: Survey, troubles: readonly FormTrouble[]): Survey => ({
  ...surveyed,
  findings: [
    ...troubles
      .filter(({finding}) => finding.severity === "error")
      .map(({file, finding}) => ({...problem(file, finding.code, finding.message), ...placeOf(finding)})),
    ...surveyed.findings
  ]
});

const placeOf = ({line = null, column = null}: FormTrouble["finding"]) => ({line, column});

function whyLeftOut(file: string): string {
  if (isDataset(file)) return "used only to find which child each review is of";
  return isServiceLog(file)
    ? "free text or an unknown log; read it through and copy it by hand if nothing in it names anybody"
    : "its first rows do not have the columns of a table of the return";
}

function leftOutOf(
  {otherFiles}: RawReturn,
  files: readonly string[],
  {layouts, titled}: Survey,
  troubles: readonly FormTrouble[]
): Anonymised["leftOut"] {
  const explained = new Set(troubles.map(({file}) => file));
  const unknown = files
    .filter((file) => !layouts.has(file) && !(isDataset(file) && explained.has(file)))
    .map((file) => ({file, why: whyLeftOut(file)}));
  const above = [...titled].map(([file, line]) => ({
    file,
    why: `what is above its columns in line ${line}, such as a title; the rest is read`
  }));
  const inForms = troubles.map(({file, finding}) => ({file, why: finding.message}));
  return [...unknown, ...above, ...inForms, ...otherFiles.map((file) => ({file, why: NOT_READ}))];
}
