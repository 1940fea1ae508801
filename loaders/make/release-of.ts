import {bytesToHex} from "@noble/hashes/utils.js";
import {approvalStatus} from "../approval/approval-status.ts";
import {readApproval} from "../approval/read-approval.ts";
import {yearSlug} from "../contract/calendar/reporting-year.ts";
import type {RestrictedContents} from "../contract/contents.ts";
import type {Finding} from "../contract/finding.ts";
import type {Folder} from "../contract/folder.ts";
import {Refused} from "../contract/refused.ts";
import type {Manifest} from "../contract/release.ts";
import {required} from "../contract/required.ts";
import type {SearchLimits} from "../disclosure/optimal-pattern.ts";
import type {ProofGrades} from "../disclosure/proof-by-councils.ts";
import {readArchive} from "../history/read-archive.ts";
import {readCorrections} from "../history/read-corrections.ts";
import {catalogueFile} from "../measures/catalogue-file.ts";
import {countTally} from "../measures/count-measures.ts";
import type {DataFolder} from "../read/data-folder.ts";
import {dataFolderFiles} from "../read/data-folder-files.ts";
import {NO_TABLE} from "../read/expected-tables.ts";
import {earlierFigures} from "../release/diff/earlier-figures.ts";
import {type ReleaseHistory, releaseHistory} from "../release/diff/release-history.ts";
import {type PublicContents, publicContents} from "../release/public-contents.ts";
import {type ReleaseFiles, releaseFiles} from "../release/release-files.ts";
import {readExplanations} from "../trace/explanations.ts";
import {reconcile} from "../trace/reconcile.ts";
import {unexplainedGaps} from "../trace/unexplained-gaps.ts";
import {wordsFindings} from "../words/words-findings.ts";
import {gateSeed} from "./gate-seed.ts";
import {inputsHash} from "./inputs-hash.ts";
import {addedUp} from "./parts/added-up.ts";
import {countFolder} from "./parts/count-folder.ts";
import type {PartRead} from "./parts/count-part.ts";
import {type FolderCounted, folderCounted} from "./parts/folder-counted.ts";
import {tallyInputs} from "./parts/tally-inputs.ts";
import {type Proof, provingBy} from "./proof.ts";
import {restrictedContents} from "./restricted-contents.ts";
import {software} from "./software.ts";

/** The choices in making a release. */
export interface ReleaseChoices {
  readonly edition: Manifest["edition"];
  /** Treat warnings as errors, and a table that figures need and a return lacks. */
  readonly strict?: boolean;
  /** Go on although the data still identify children: only for the restricted edition. */
  readonly acceptIdentifiable?: boolean;
  /** False leaves the restricted edition's list of children empty: for a whole country it would be too long to use. */
  readonly listChildren?: boolean;
  /** Tallies of all parts of the children, to be added up; without them the folder is read and counted. */
  readonly tallies?: Folder | undefined;
  /** How long to search for the pattern that hides least; generous where nothing is said. */
  readonly searchLimits?: SearchLimits | undefined;
  /** How long to look for made-up councils that would have published the same; not at all where nothing is said. */
  readonly proof?: Proof | undefined;
  /** Called when a step begins and, where its length is known, as it goes on. */
  readonly onStep?: (label: string, done?: number, of?: number) => void;
}

/** The choices, and the key, which a browser and a command look for in different places. */
export interface ReleaseTerms extends ReleaseChoices {
  /** The council's own secret key; empty where it has none, or where its children are made up. */
  readonly keyOf: (about: {readonly synthetic: boolean}) => string;
}

/** A release with its files, and what it was made of. */
export interface ReleaseMade extends ReleaseFiles {
  readonly contents: PublicContents | RestrictedContents;
  readonly history: ReleaseHistory;
  readonly findings: readonly Finding[];
  readonly filesRead: number;
  /** What made-up councils show of each hidden count; null for the restricted edition. For whoever approves, not to be published. */
  readonly councils: ProofGrades | null;
}

/**
 * Makes the files of a release from a data folder: reads, checks, counts and protects. The same data, terms and software
 * give the same bytes wherever the folder lies. Nothing is written.
 *
 * @throws Refused where the data cannot be used or protected.
 */
export async function releaseOf(data: Folder, terms: ReleaseTerms): Promise<ReleaseMade> {
  const {edition, strict = false, onStep = () => {}} = terms;
  const all = folderCounted(await childrenCounted(data, terms));
  onStep("Counting");
  const {folder, facts} = all;
  const reading = [...all.findings, ...identifiableOf(all, terms), ...(await wordsOf(data, folder))];
  refuse(reading, strict);
  const files = dataFolderFiles(data);
  // The restricted edition hides nothing, so comparing it with published releases would only show what those hid.
  const archive = edition === "public" ? readArchive(data) : [];

  // Where logs disagree with the return, the reason must be given in writing.
  refuse(unexplainedGaps(reconcile(folder, facts, all.numbers), readExplanations(data)), strict);
  const counted = countTally(all.tally, facts, folder);
  const catalogue = catalogueFile(counted.figures);
  const key = terms.keyOf(folder.authority);
  const seed = gateSeed(data, files, folder.authority.code, key);
  // Loaded only when needed: the restricted edition is not protected.
  const gated =
    edition === "restricted"
      ? null
      : await (await import("../disclosure/gate.ts")).gate(counted, {
          authority: folder.authority,
          ledger: folder.ledger,
          comparators: folder.comparators,
          earlier: await earlierFigures(archive),
          seed,
          ...(terms.searchLimits && {searchLimits: terms.searchLimits}),
          onProgress: (done, of) => onStep("Protecting", done, of),
          // Children counted elsewhere are not here to be varied.
          proveByCouncils: provingBy(terms.tallies === undefined ? (terms.proof ?? "none") : "none", {
            data,
            seed,
            onProgress: (done, of) => onStep("Looking for councils that would publish the same", done, of)
          })
        });
  const contents =
    gated === null
      ? restrictedContents(counted, all.children, folder, catalogue)
      : publicContents(gated, folder, catalogue);

  const inputs = bytesToHex(inputsHash(data, files, "inputs", key));
  const made = aboutRelease(folder, edition, inputs);
  // The restricted edition is never published, so nobody approves it.
  const approval = edition === "public" ? readApproval(data) : null;
  const corrections = readCorrections(data, new Set(catalogue.measures.map(({id}) => id)));
  const history = await releaseHistory(archive, corrections, {manifest: made, ...contents});

  const findings = [...reading, ...(gated?.findings ?? []), ...history.findings];
  refuse(findings, strict);
  onStep("Writing");
  const about = {...made, approval: approvalStatus(approval, made), findings: bySeverity(findings)};
  return {
    ...releaseFiles(contents, about, history),
    contents,
    history,
    findings,
    filesRead: files.length,
    councils: gated?.councils ?? null
  };
}

/** All the children, counted here or added up from tallies. */
async function childrenCounted(
  data: Folder,
  {edition, listChildren = true, tallies, onStep = () => {}}: ReleaseTerms
): Promise<PartRead> {
  if (tallies !== undefined) {
    onStep("Adding up the tallies");
    return addedUp(tallies, {software: software(), inputs: tallyInputs(data), edition});
  }
  const step = "Reading and checking the data folder";
  onStep(step);
  return countFolder({
    data,
    withChildren: edition === "restricted" && listChildren,
    onPiece: (done, of) => of > 1 && onStep(step, done, of)
  });
}

/** Findings on what identifies children: only notes where the user accepted that for the restricted edition. */
const identifiableOf = (
  {identifiable}: FolderCounted,
  {edition, acceptIdentifiable = false}: ReleaseChoices
): readonly Finding[] =>
  edition === "restricted" && acceptIdentifiable ? identifiable.map(asNote) : identifiable;

const wordsOf = (data: Folder, {authority}: DataFolder): Promise<readonly Finding[]> =>
  wordsFindings(data, {staffShown: authority.switches.publishCaseloadRange});

/** A finding that the user has accepted: it stays on record but stops nothing. */
const asNote = (finding: Finding): Finding => ({...finding, severity: "note"});

/** @throws Refused for errors and, under `strict`, for warnings and for tables that figures need and are not there. */
function refuse(findings: readonly Finding[], strict: boolean): void {
  const stopping = findings.filter(
    (finding) =>
      finding.severity === "error" || (strict && (finding.severity === "warning" || isNotCollected(finding)))
  );
  if (stopping.length > 0) throw new Refused(stopping);
}

/** Does a finding say that a return lacks a table that figures need? */
export const isNotCollected = ({code, measures}: Finding): boolean =>
  code === NO_TABLE && measures.length > 0;

function aboutRelease(
  {authority, extract}: DataFolder,
  edition: Manifest["edition"],
  inputs: string
): Omit<Manifest, "files" | "approval" | "findings"> {
  const {name, code, region, neighbours, contact, site, england, synthetic, reportingYears, dataTakenOn} =
    authority;
  const lastYear = required(reportingYears.toSorted().at(-1), "a reporting year in authority.json");
  return {
    release: `${yearSlug(lastYear)}.${authority.releaseNumber}`,
    edition,
    authority: {
      name,
      code,
      region,
      neighbours,
      contact,
      ...(site !== undefined && {site}),
      ...(england !== undefined && {england})
    },
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
