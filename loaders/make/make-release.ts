import {resolve} from "node:path";
import {approvalStatus} from "../approval/approval-status.ts";
import {readApproval} from "../approval/read-approval.ts";
import {yearSlug} from "../contract/calendar/reporting-year.ts";
import type {RestrictedContents} from "../contract/contents.ts";
import type {Finding} from "../contract/finding.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";
import type {Folder} from "../files/folder.ts";
import {readArchive} from "../history/read-archive.ts";
import {readCorrections} from "../history/read-corrections.ts";
import {catalogueFile} from "../measures/catalogue-file.ts";
import {countTally} from "../measures/count-measures.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import {earlierFigures} from "../release/diff/earlier-figures.ts";
import {type ReleaseHistory, releaseHistory} from "../release/diff/release-history.ts";
import {type PublicContents, publicContents} from "../release/public-contents.ts";
import {writeFolder} from "../release/write-folder.ts";
import {writeRelease} from "../release/write-release.ts";
import {readExplanations} from "../trace/explanations.ts";
import {reconcile} from "../trace/reconcile.ts";
import {unexplainedGaps} from "../trace/unexplained-gaps.ts";
import {wordsFindings} from "../words/words-findings.ts";
import {councilKey} from "./council-key.ts";
import {gateSeed} from "./gate-seed.ts";
import {inputsHash} from "./inputs-hash.ts";
import {addedUp} from "./parts/added-up.ts";
import {countFolder} from "./parts/count-folder.ts";
import type {PartRead} from "./parts/count-part.ts";
import {type FolderCounted, folderCounted} from "./parts/folder-counted.ts";
import {tallyInputs} from "./parts/tally-inputs.ts";
import {restrictedContents} from "./restricted-contents.ts";
import {software} from "./software.ts";

/** What to make a release of, and where. */
export interface ReleaseOrder {
  readonly dataDir: string;
  readonly outDir: string;
  readonly edition: Manifest["edition"];
  /** Treat warnings as errors. */
  readonly strict?: boolean;
  /** Go on although the data still identify children: for the restricted edition alone. */
  readonly acceptIdentifiable?: boolean;
  /** False leaves the restricted edition's list of children empty: a whole country's is of no use to anybody. */
  readonly listChildren?: boolean;
  /** Tallies of all parts of the children, to be added up; without them the folder is read and counted here. */
  readonly tallies?: Folder | undefined;
  /** Called as a step begins and, where it can tell, on how far it is. */
  readonly onStep?: (label: string, done?: number, of?: number) => void;
}

/** What a release came to. */
export interface ReleaseMade {
  readonly manifest: Manifest;
  readonly contents: PublicContents | RestrictedContents;
  readonly history: ReleaseHistory;
  readonly findings: readonly Finding[];
  readonly filesRead: number;
}

/**
 * The whole way from a data folder to a release on disk: read, check, count, gate, write, swap in.
 *
 * @throws Refused where the data cannot be used or protected; what stood at `outDir` then stands untouched.
 */
export async function makeRelease(order: ReleaseOrder): Promise<ReleaseMade> {
  const {outDir, edition, strict = false, onStep = () => {}} = order;
  const dir = resolve(order.dataDir);
  const all = folderCounted(await childrenCounted(order, dir));
  onStep("Counting");
  const {folder, facts} = all;
  const reading = [...all.findings, ...identifiableOf(all, order), ...(await wordsOf(dir, folder))];
  refuse(reading, strict);
  const files = await dataFolderFiles(dir);
  // The restricted edition hides nothing: beside what was published it would only show what was hidden.
  const archive = edition === "public" ? await readArchive(dir) : [];

  // Logs that disagree with the return are published only with the reason in writing.
  refuse(unexplainedGaps(reconcile(folder, facts, all.numbers), await readExplanations(dir)), strict);
  const counted = countTally(all.tally, facts, folder);
  const catalogue = catalogueFile(counted.figures);
  const key = councilKey(folder.authority);
  // Loaded when needed: the restricted edition has nothing to solve.
  const gated =
    edition === "restricted"
      ? null
      : await (await import("../disclosure/gate.ts")).gate(counted, {
          authority: folder.authority,
          ledger: folder.ledger,
          comparators: folder.comparators,
          earlier: await earlierFigures(archive),
          seed: gateSeed(dir, files, folder.authority.code, key),
          onProgress: (done, of) => onStep("Protecting", done, of)
        });
  const contents =
    gated === null
      ? restrictedContents(counted, all.children, folder, catalogue)
      : publicContents(gated, folder, catalogue);

  const inputs = inputsHash(dir, files, "inputs", key).toString("hex");
  const made = aboutRelease(folder, edition, inputs);
  // The restricted edition is nobody's to publish, so nobody approves it.
  const approval = edition === "public" ? await readApproval(dir) : null;
  const corrections = await readCorrections(dir, new Set(catalogue.measures.map(({id}) => id)));
  const history = await releaseHistory(archive, corrections, {manifest: made, ...contents});

  const findings = [...reading, ...(gated?.findings ?? []), ...history.findings];
  refuse(findings, strict);
  onStep("Writing");
  const about = {...made, approval: approvalStatus(approval, made), findings: bySeverity(findings)};
  const manifest = await writeFolder(outDir, (fresh) => writeRelease(fresh, contents, about, history));
  return {manifest, contents, history, findings, filesRead: files.length};
}

/** All the children, counted here or added up from tallies. */
async function childrenCounted(
  {edition, listChildren = true, tallies, onStep = () => {}}: ReleaseOrder,
  dir: string
): Promise<PartRead> {
  if (tallies !== undefined) {
    onStep("Adding up the tallies");
    return addedUp(tallies, {software: software(), inputs: await tallyInputs(dir), edition});
  }
  const step = "Reading and checking the data folder";
  onStep(step);
  return countFolder({
    dir,
    withChildren: edition === "restricted" && listChildren,
    onPiece: (done, of) => of > 1 && onStep(step, done, of)
  });
}

/** What identifies children, unless whoever ran the command has accepted it for the restricted edition. */
const identifiableOf = (
  {identifiable}: FolderCounted,
  {edition, acceptIdentifiable = false}: ReleaseOrder
): readonly Finding[] =>
  edition === "restricted" && acceptIdentifiable ? identifiable.map(asNote) : identifiable;

const wordsOf = (dir: string, {authority}: DataFolder): Promise<readonly Finding[]> =>
  wordsFindings(dir, {staffShown: authority.switches.publishCaseloadRange});

/** Accepted by whoever ran the command: it stays on record and stops nothing. */
const asNote = (finding: Finding): Finding => ({...finding, severity: "note"});

/** Errors stop a release; under `strict` warnings do too. */
function refuse(findings: readonly Finding[], strict: boolean): void {
  const stopping = findings.filter(
    ({severity}) => severity === "error" || (strict && severity === "warning")
  );
  if (stopping.length > 0) throw new Refused(stopping);
}

function aboutRelease(
  {authority, extract}: DataFolder,
  edition: Manifest["edition"],
  inputs: string
): Omit<Manifest, "files" | "approval" | "findings"> {
  const {name, code, region, neighbours, contact, site, synthetic, reportingYears, dataTakenOn} = authority;
  const lastYear = reportingYears.toSorted().at(-1) ?? "";
  return {
    release: `${yearSlug(lastYear)}.${authority.releaseNumber}`,
    edition,
    authority: {name, code, region, neighbours, contact, ...(site !== undefined && {site})},
    synthetic,
    reportingYears,
    dataTakenOn,
    ...(extract && {extract: {quarter: extract.quarter, until: extract.until, takenOn: extract.takenOn}}),
    software: software(),
    inputs,
    switches: {...authority.switches},
    targets: authority.targets
  };
}

function bySeverity(findings: readonly Finding[]): Manifest["findings"] {
  const howMany = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {errors: howMany("error"), warnings: howMany("warning"), notes: howMany("note")};
}
